package io.guichet.evaluation.invitation.http;

import io.guichet.evaluation.invitation.OpenInvitation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param token null for staff: who could read it could rate the own work as if a citizen had */
record InvitationView(
        String ticketId,
        String number,
        String windowId,
        @Nullable String token,
        Instant createdAt,
        Instant expiresAt) {

    record All(List<InvitationView> invitations) {}

    static InvitationView of(OpenInvitation open, boolean withToken) {
        return new InvitationView(
                open.shown().ticketId(),
                open.shown().number(),
                open.windowId(),
                withToken ? open.token() : null,
                open.shown().finishedAt(),
                open.expiresAt());
    }
}
