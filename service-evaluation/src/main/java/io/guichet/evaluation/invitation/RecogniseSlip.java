package io.guichet.evaluation.invitation;

import io.guichet.platform.domain.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Finds the service of somebody who reads number and rating code off the slip to a kiosk of the hall. */
public final class RecogniseSlip {

    private final Invitations invitations;
    private final RatedTickets rated;
    private final PadTokens tokens;
    private final Terms terms;
    private final Clock clock;

    public RecogniseSlip(Invitations invitations, RatedTickets rated, PadTokens tokens, Terms terms, Clock clock) {
        this.invitations = invitations;
        this.rated = rated;
        this.tokens = tokens;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param rated whether somebody rated it before: then there is nothing to ask */
    public record Recognised(ServiceEvent event, String token, boolean rated) {}

    /**
     * Numbers begin anew each day: the code tells which day's it is.
     *
     * @throws NotFound when no service with this number and code ended here lately, whichever of the two is wrong
     */
    public Recognised recognise(String hallId, SlipMarks marks) {
        Instant oldest = terms.citizenAnswersSince(clock.instant());
        ServiceEvent event = invitations.ofNumber(hallId, marks.number(), oldest).stream()
                .filter(invitation -> marks.fit(invitation.citizenToken()))
                .map(Invitation::event)
                .findFirst()
                .orElseThrow(() -> new NotFound("finished ticket", "with this number and code"));
        boolean gone = !rated.among(Set.of(event.ticketId())).isEmpty();
        return new Recognised(event, tokens.kioskTokenFor(event), gone);
    }
}
