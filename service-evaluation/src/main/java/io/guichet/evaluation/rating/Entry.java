package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Choice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rating on paper or by phone, as a member of staff types it in.
 *
 * @param channel {@code PAPER} or {@code HOTLINE}
 * @param receivedAt when it reached the house
 * @param by who types it in
 */
public record Entry(
        String ticketId,
        Choice choice,
        @Nullable Comment comment,
        Channel channel,
        @Nullable Contact contact,
        Instant receivedAt,
        String by,
        String command) {

    public Entry {
        if (!channel.enteredByStaff()) throw new IllegalArgumentException("PAPER or HOTLINE");
    }
}
