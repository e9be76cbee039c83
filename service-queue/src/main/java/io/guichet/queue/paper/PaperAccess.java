package io.guichet.queue.paper;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Papers are entered by the hall's people. */
public final class PaperAccess {

    private PaperAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(only(HttpMethod.POST, "/api/queue/halls/*/paper-tickets", Role.STAFF, Role.SUPERVISOR));
    }
}
