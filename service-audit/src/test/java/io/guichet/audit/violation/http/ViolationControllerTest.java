package io.guichet.audit.violation.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.rule.http.RuleProblems;
import io.guichet.audit.violation.Consequence;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C11. */
class ViolationControllerTest {

    private static final String SEEN =
            "{\"ruleCode\":\"C6\",\"staffId\":\"s1\",\"occurredAt\":\"2026-11-23T00:30:00Z\",\"note\":\"玩游戏\"}";
    private static final String CRITICISE = "{\"consequence\":\"CRITICISM\",\"note\":\"属实\"}";

    private final ViolationFixture fixture = new ViolationFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new ViolationProblems(), new RuleProblems()),
            new ViolationController(fixture.shelf, fixture.raise, fixture.decide));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void from_what_was_seen_to_the_end_of_the_appeal_by_different_people() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR);
        String id = http.post("/halls/hall-1/violations", SEEN)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/violations/" + id + "/confirmation", CRITICISE).isProblem(409, "same-person");
        http.as("s1", "hall-1", Role.STAFF).get("/violations/mine").is(200);
        http.as("i1", null, Role.INSPECTOR)
                .post("/violations/" + id + "/confirmation", CRITICISE)
                .is(200);
        http.as("s2", "hall-1", Role.STAFF).get("/violations/" + id).isProblem(403, "forbidden");
        http.post("/violations/" + id + "/appeal", "{\"note\":\"x\"}").isProblem(403, "forbidden");
        http.as("s1", "hall-1", Role.STAFF);
        assertThat(http.get("/violations/mine").is(200).json().get("items").size())
                .isEqualTo(1);
        http.post("/violations/" + id + "/appeal", "{\"note\":\"是休息时间\"}").is(200);
        String decision = "/violations/" + id + "/appeal-decision";
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post(decision, "{\"revoked\":true,\"note\":\"x\"}")
                .is(200);
        http.post(decision, "{\"revoked\":true,\"note\":\"x\"}").isProblem(409, "wrong-state");
    }

    @Test
    void refusals_say_why() throws Exception {
        Violation one = fixture.candidate("e1", "C7");
        String id = one.id();
        http.as("s1", "hall-1", Role.SUPERVISOR);
        http.post("/violations/" + id + "/confirmation", CRITICISE).isProblem(403, "own-case");
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.post("/violations/" + id + "/confirmation", CRITICISE).isProblem(422, "consequence-not-allowed");
        http.post("/halls/hall-1/violations", SEEN.replace("C6", "X6")).isProblem(422, "unknown-rule");
        http.post("/halls/hall-1/violations", SEEN.replace("2026-11", "+999999-11"))
                .is(400);
        http.post("/halls/hall-1/violations", SEEN.replace("\"s1\"", "\"s9\"")).isInvalidAt("/staffId");
        http.get("/violations/none").isProblem(404, "not-found");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/violations/" + id + "/dismissal", "{\"note\":\"x\"}")
                .isProblem(403, "forbidden");
        fixture.confirm(one, Consequence.DISCIPLINARY_RECOMMENDATION, "m1");
        fixture.clock.turn(java.time.Duration.ofDays(11));
        http.as("s1", "hall-1", Role.STAFF)
                .post("/violations/" + id + "/appeal", "{\"note\":\"x\"}")
                .isProblem(409, "appeal-closed");
    }

    @Test
    void an_inspector_raises_nothing_here() throws Exception {
        http.as("i1", null, Role.INSPECTOR)
                .post("/halls/hall-1/violations", SEEN)
                .isProblem(403, "forbidden");
    }
}
