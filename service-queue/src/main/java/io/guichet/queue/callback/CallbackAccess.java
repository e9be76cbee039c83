package io.guichet.queue.callback;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Callbacks are for the hall's people; whose they are is decided by the callback. */
public final class CallbackAccess {

    private CallbackAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/queue/halls/*/callbacks", Role.STAFF),
                only(HttpMethod.GET, "/api/queue/halls/*/callbacks", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/queue/callbacks/*/contact", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/queue/callbacks/*/done", Role.STAFF, Role.SUPERVISOR));
    }
}
