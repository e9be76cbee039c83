package io.guichet.audit.training;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Supervisors plan and record; everybody sees the own trainings. */
public final class TrainingAccess {

    private TrainingAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/trainings/mine", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/halls/*/trainings", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/halls/*/trainings", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/training-quarters/*",
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(HttpMethod.POST, "/api/audit/trainings/*/results", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/trainings/*/cancellation", Role.SUPERVISOR, Role.AUDIT_ADMIN));
    }
}
