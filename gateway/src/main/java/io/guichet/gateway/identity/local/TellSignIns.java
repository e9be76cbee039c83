package io.guichet.gateway.identity.local;

import io.guichet.gateway.identity.event.IdentityEvent.SignInBlocked;
import io.guichet.gateway.identity.event.IdentityEvent.SignInFailed;
import io.guichet.gateway.identity.event.IdentityEvent.Way;
import io.guichet.gateway.identity.event.IdentityEvents;
import io.guichet.gateway.origin.ClientHash;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells of sign-ins that failed. Only holders of the identity file are named, never what was typed; addresses leave it as the
 * day's keyed hash only.
 */
@Component
@Profile("local-identity")
class TellSignIns {

    private final KnownHolders holders;
    private final IdentityEvents events;
    private final ClientHash hash;
    private final Clock clock;

    TellSignIns(KnownHolders holders, IdentityEvents events, ClientHash hash, Clock clock) {
        this.holders = holders;
        this.events = events;
        this.hash = hash;
        this.clock = clock;
    }

    /** @param holder null: there is none of that name */
    void failed(@Nullable String holder, Way way, String address) {
        events.tell(
                new SignInFailed(holder, way, hash.of(address), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @param typed what came as the client's id, of a client or not */
    void failedClient(String typed, String address) {
        var client = holders.client(typed);
        failed(client == null ? null : client.clientId(), Way.CLIENT_SECRET, address);
    }

    /** @param holder null: there is none of that name */
    void blocked(@Nullable String holder, int attempts, String address) {
        events.tell(new SignInBlocked(
                holder,
                Way.PASSWORD,
                attempts,
                hash.of(address),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
