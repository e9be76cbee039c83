package io.guichet.evaluation.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a window's pad shows at this moment: ended a short while ago and not rated yet. */
public final class ShowInvitations {

    private final Pads pads;
    private final RatedTickets rated;
    private final PadTokens tokens;
    private final Terms terms;
    private final Clock clock;

    public ShowInvitations(Pads pads, RatedTickets rated, PadTokens tokens, Terms terms, Clock clock) {
        this.pads = pads;
        this.rated = rated;
        this.tokens = tokens;
        this.terms = terms;
        this.clock = clock;
    }

    /** The service that ended last comes first. */
    public List<OpenInvitation> show(String windowId) {
        Instant now = clock.instant();
        List<Shown> recent = pads.at(windowId).stream()
                .filter(shown -> now.isBefore(terms.padShowsUntil(shown.finishedAt())))
                .toList();
        if (recent.isEmpty()) return List.of();
        Set<String> gone = rated.among(recent.stream().map(Shown::ticketId).toList());
        return recent.stream()
                .filter(shown -> !gone.contains(shown.ticketId()))
                .map(shown -> open(shown, windowId))
                .toList();
    }

    private OpenInvitation open(Shown shown, String windowId) {
        String token = tokens.tokenFor(shown.ticketId(), windowId, shown.staffId(), shown.finishedAt());
        return new OpenInvitation(shown, windowId, token, terms.padShowsUntil(shown.finishedAt()));
    }
}
