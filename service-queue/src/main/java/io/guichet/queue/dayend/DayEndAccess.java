package io.guichet.queue.dayend;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Only a supervisor ends a day. */
public final class DayEndAccess {

    private DayEndAccess() {}

    public static List<AccessPolicy.Line> lines() {
        String path = "/api/queue/halls/*/day-ends";
        return List.of(
                only(HttpMethod.POST, path, Role.SUPERVISOR),
                only(HttpMethod.GET, path, Role.SUPERVISOR, Role.INSPECTOR));
    }
}
