package io.guichet.evaluation;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.evaluation.statistics.StatisticsAccess;
import io.guichet.evaluation.survey.SurveyAccess;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.ArrayList;
import java.util.List;

/** The whole HTTP surface of the service and who may use it. */
final class EvaluationAccess {

    private EvaluationAccess() {}

    static AccessPolicy policy() {
        List<AccessPolicy.Line> lines = new ArrayList<>(ofRatings().lines());
        lines.addAll(StatisticsAccess.lines());
        lines.addAll(SurveyAccess.lines());
        return new AccessPolicy(lines);
    }

    private static AccessPolicy ofRatings() {
        return AccessPolicy.of(
                open(GET, "/api/evaluation/openapi"),
                open(GET, "/api/evaluation/tags"),
                only(GET, "/api/evaluation/invitations", Role.PAD, Role.STAFF),
                only(POST, "/api/evaluation/invitations/by-slip", Role.KIOSK),
                // The token is the right to rate, to correct and to read one's own; the controller refuses staff.
                open(POST, "/api/evaluation/ratings"),
                open(POST, "/api/evaluation/ratings/*/correction"),
                open(GET, "/api/evaluation/ratings/own"),
                only(POST, "/api/evaluation/ratings/by-staff", Role.STAFF, Role.SUPERVISOR),
                only(GET, "/api/evaluation/ratings", Role.SUPERVISOR, Role.INSPECTOR),
                only(GET, "/api/evaluation/ratings/*", Role.SUPERVISOR, Role.INSPECTOR),
                // Whether it is the caller's hall, and not the caller's own case, is decided by the rating.
                only(POST, "/api/evaluation/ratings/*/contact", Role.SUPERVISOR, Role.COMPLAINT_OFFICER),
                only(POST, "/api/evaluation/ratings/*/appeal", Role.STAFF, Role.SUPERVISOR),
                only(POST, "/api/evaluation/ratings/*/appeal/decision", Role.INSPECTOR, Role.SUPERVISOR),
                only(POST, "/api/evaluation/ratings/*/flags/*/decision", Role.INSPECTOR, Role.SUPERVISOR));
    }
}
