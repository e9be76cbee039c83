package io.guichet.equipment.shelf.http;

import io.guichet.equipment.shelf.Act;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** What a request says about who wants what, and when. Thread-safe. */
public final class Acts {

    private final Clock clock;

    public Acts(Clock clock) {
        this.clock = clock;
    }

    public Act of(HttpServletRequest request) {
        return new Act(
                CommandKey.of(request).value(), Caller.current().subject(), IfMatch.of(request), clock.instant());
    }
}
