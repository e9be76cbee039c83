package io.guichet.evaluation.survey;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** A survey is built by its hall's supervisor and answered by anybody. */
public final class SurveyAccess {

    private SurveyAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/evaluation/surveys", Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/evaluation/surveys", Role.SUPERVISOR, Role.INSPECTOR),
                only(HttpMethod.PUT, "/api/evaluation/surveys/*", Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/evaluation/surveys/*", Role.SUPERVISOR, Role.INSPECTOR),
                only(HttpMethod.POST, "/api/evaluation/surveys/*/open", Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/evaluation/surveys/*/close", Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/evaluation/surveys/*/results", Role.SUPERVISOR, Role.INSPECTOR),
                open(HttpMethod.GET, "/api/evaluation/public/surveys/*"),
                open(HttpMethod.GET, "/api/evaluation/public/halls/*/surveys"),
                open(HttpMethod.POST, "/api/evaluation/public/surveys/*/answers"));
    }
}
