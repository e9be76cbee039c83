package io.guichet.evaluation.invitation;

import java.time.Instant;
import java.util.Optional;

/** Decides whether a token opens an invitation. Thread-safe. */
public final class Doorkeeper {

    private final PadTokens padTokens;
    private final Terms terms;

    public Doorkeeper(PadTokens padTokens, Terms terms) {
        this.padTokens = padTokens;
        this.terms = terms;
    }

    /** Whose token this is; empty when it is not one of this invitation. */
    public Optional<Holder> holderOf(Invitation invitation, String token) {
        if (padTokens.fits(invitation, token)) return Optional.of(Holder.PAD);
        if (padTokens.fitsKiosk(invitation, token)) return Optional.of(Holder.KIOSK);
        if (invitation.citizenToken().fits(token)) return Optional.of(Holder.CITIZEN);
        return Optional.empty();
    }

    /** Whether an answer of this holder is still taken. */
    public boolean takes(Holder holder, Invitation invitation, Instant now) {
        return terms.takes(holder, invitation.event().finishedAt(), now);
    }
}
