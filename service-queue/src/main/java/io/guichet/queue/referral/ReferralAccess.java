package io.guichet.queue.referral;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Clerks send visitors on; the people of both halls see what became of them. */
public final class ReferralAccess {

    private ReferralAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/queue/tickets/*/refer", Role.STAFF),
                only(HttpMethod.GET, "/api/queue/referrals/*", Role.KIOSK, Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/queue/halls/*/referrals", Role.STAFF, Role.SUPERVISOR));
    }
}
