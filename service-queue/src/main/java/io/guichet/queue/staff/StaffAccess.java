package io.guichet.queue.staff;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Operators set who works where. */
public final class StaffAccess {

    private StaffAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(only(HttpMethod.PUT, "/api/queue/staff/*", Role.OPERATOR));
    }
}
