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
                // The token in the body is the right to rate; the controller refuses staff.
                open(POST, "/api/evaluation/ratings"),
                only(GET, "/api/evaluation/ratings/*", Role.SUPERVISOR, Role.INSPECTOR));
    }
}
