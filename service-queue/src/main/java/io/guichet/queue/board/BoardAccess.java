package io.guichet.queue.board;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The board hangs on the wall: everybody may read it. */
public final class BoardAccess {

    private BoardAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                open(HttpMethod.GET, "/api/queue/halls/*/board"), open(HttpMethod.GET, "/api/queue/halls/*/events"));
    }
}
