package io.guichet.audit.inspection.http;

import static io.guichet.audit.inspection.InspectionFixture.CONTENT;
import static io.guichet.audit.inspection.InspectionFixture.SALT;
import static io.guichet.audit.inspection.InspectionFixture.SEALED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.inspection.InspectionFixture;
import io.guichet.audit.rule.http.RuleProblems;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W10. */
class InspectionHttpTest {

    private static final String PLAN =
            "{\"unitId\":\"unit-1\",\"templateCode\":\"small\",\"templateVersion\":1,\"covert\":true,\"plannedFor\":\"2026-11-23\"}";
    private static final String VISIT = """
            {"answers":[{"itemCode":"a","points":10},{"itemCode":"b","points":null},{"itemCode":"c","points":2}],
             "findings":[{"itemCode":"a","ruleCode":"R1","severity":"MINOR","staffId":"s1","text":"乱","ownerId":"s1","dueOn":"2026-11-30"}]}""";

    private final InspectionFixture fixture = new InspectionFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new InspectionProblems(), new RuleProblems()),
            new TemplateController(fixture.templates),
            new InspectionController(fixture.shelf, fixture.draws, fixture.plan),
            new VisitController(fixture.shelf, fixture.carryOut));

    @BeforeEach
    void inspector() {
        http.as("i1", null, Role.INSPECTOR);
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void a_covert_visit_is_unknown_to_the_hall_until_it_is_published() throws Exception {
        String id = http.post("/halls/hall-1/inspections", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/inspections/" + id + "/commitments", sealed(SEALED)).is(200);
        http.post("/inspections/" + id + "/visit", VISIT).is(200);
        http.as("m1", "hall-1", Role.SUPERVISOR).get("/inspections/" + id).isProblem(404, "not-found");
        assertThat(http.get("/halls/hall-1/inspections")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();

        http.as("i1", null, Role.INSPECTOR)
                .post("/inspections/" + id + "/publication", null)
                .is(200);
        String open = "{\"hash\":\"" + SEALED + "\",\"salt\":\"" + SALT + "\",\"content\":\"照片\"}";
        http.post("/inspections/" + id + "/evidence", open.replace("照片", "别的")).isProblem(422, "evidence-differs");
        http.post("/inspections/" + id + "/evidence", open).is(200);

        http.as("m1", "hall-1", Role.SUPERVISOR).get("/inspections/" + id).is(200);
        assertThat(http.get("/halls/hall-1/inspections")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        http.as("m2", "hall-2", Role.SUPERVISOR).get("/inspections/" + id).isProblem(403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"R1\"               | \"X1\"                | 422 | unknown-rule",
                "\"itemCode\":\"c\"   | \"itemCode\":\"z\"    | 422 | not-answered",
                "\"points\":10        | \"points\":11         | 422 | too-many-points",
                "\"points\":null      | \"points\":3          | 422 | photo-missing",
                "\"staffId\":\"s1\",  | ``                    | 400 | invalid-request",
                "\"乱\"               | \" \"                 | 400 | invalid-request",
                "\"MINOR\"            | \"TINY\"              | 400 | invalid-request",
                "\"ownerId\":\"s1\"   | \"ownerId\":\"$s\"    | 400 | invalid-request",
            })
    void a_visit_that_is_not_whole_is_refused(String what, String wrong, int status, String code) throws Exception {
        String id = http.post("/halls/hall-1/inspections", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();

        http.post("/inspections/" + id + "/visit", VISIT.replace(what.strip(), wrong.strip()))
                .isProblem(status, code);
    }

    @Test
    void planned_by_lot_or_by_choice_but_of_this_hall_and_by_a_known_template() throws Exception {
        http.post("/halls/hall-1/inspections", PLAN.replace("\"templateVersion\":1", "\"templateVersion\":7"))
                .isProblem(422, "unknown-template");
        http.post("/halls/hall-1/inspections", PLAN.replace("unit-1", "unit-9")).isInvalidAt("/unitId");
        http.post("/halls/hall-9/inspections", PLAN).isProblem(404, "not-found");
        var draw = http.post("/halls/hall-1/draws", "{\"of\":\"UNIT\",\"count\":1}")
                .is(201)
                .json();
        assertThat(draw.get("reproducible").asBoolean()).isTrue();
        String id = draw.get("id").asString();
        http.get("/draws/" + id).is(200);
        http.post("/halls/hall-1/inspections", PLAN.replace("\"covert\"", "\"drawId\":\"" + id + "\",\"covert\""))
                .is(201);
        http.post("/halls/hall-1/draws", "{\"of\":\"UNIT\",\"count\":2}").isInvalidAt("/count");
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-1/inspections", PLAN)
                .isProblem(403, "forbidden");
    }

    @Test
    void another_inspector_seals_nothing_here_and_nothing_malformed_is_sealed() throws Exception {
        String id = http.post("/halls/hall-1/inspections", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/inspections/" + id + "/commitments", sealed("xyz")).isInvalidAt("/hash");
        http.post("/inspections/" + id + "/evidence", "{\"hash\":\"" + SEALED + "\",\"salt\":\"" + SALT + "\"}")
                .isInvalidAt("/contentHash");
        http.post(
                        "/inspections/" + id + "/evidence",
                        "{\"hash\":\"" + SEALED + "\",\"salt\":\"" + SALT + "\",\"contentHash\":\"" + CONTENT + "\"}")
                .isProblem(409, "wrong-state");
        http.as("i2", null, Role.INSPECTOR)
                .post("/inspections/" + id + "/commitments", sealed(SEALED))
                .isProblem(403, "forbidden");
        assertThat(http.as("i1", null, Role.INSPECTOR)
                        .get("/inspections/mine?state=PLANNED")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        http.post("/inspections/" + id + "/cancellation", null).is(200);
    }

    @Test
    void templates_are_read_and_published() throws Exception {
        assertThat(http.get("/templates").is(200).json().get("templates").size())
                .isEqualTo(2);
        http.get("/templates/window-round/versions/1").is(200);
        http.get("/templates/window-round/versions/2").isProblem(422, "unknown-template");
        String template =
                "{\"title\":{\"zh\":\"题\",\"en\":\"T\"},\"sections\":[{\"title\":{\"zh\":\"题\",\"en\":\"T\"},\"weight\":1,\"items\":[{\"code\":\"a\",\"text\":{\"zh\":\"题\",\"en\":\"T\"},\"points\":5,\"ruleCode\":\"R1\",\"photoRequired\":false}]}]}";
        assertThat(http.post("/templates/own/versions", template)
                        .is(201)
                        .json()
                        .get("number")
                        .asInt())
                .isEqualTo(1);
        http.post("/templates/own/versions", template.replace("\"R1\"", "\"X1\""))
                .isProblem(422, "unknown-rule");
        http.post("/templates/own/versions", template.replace("\"weight\":1", "\"weight\":101"))
                .isInvalidAt("/sections/0");
        http.post("/templates/$own/versions", template).isInvalidAt("code");
    }

    private static String sealed(String hash) {
        return "{\"hash\":\"" + hash + "\",\"takenAt\":\"2026-11-23T00:59:00Z\"}";
    }
}
