package io.guichet.audit.witness;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who watches the log is no secret. */
public final class WitnessAccess {

    private WitnessAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(open(HttpMethod.GET, "/api/audit/log/witnesses"));
    }
}
