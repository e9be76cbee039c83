package io.guichet.audit.appraisal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.appraisal.AppraisalFixture;
import io.guichet.audit.backing.LedgerFixture;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M1. */
class AppraisalControllerTest {

    private final AppraisalFixture fixture = new AppraisalFixture();
    private final LedgerFixture ledger = new LedgerFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new AppraisalProblems()),
            new AppraisalController(fixture.shelf, fixture.appraise, fixture.weights, ledger.linkEvents));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void judged_read_objected_decided() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-1/appraisals/2026-11", null)
                .is(200);
        http.post("/halls/hall-1/appraisals/2026-12", null).isProblem(409, "month-not-over");
        http.as("s1", "hall-1", Role.STAFF);
        assertThat(http.get("/appraisals/mine")
                        .is(200)
                        .json()
                        .get("items")
                        .get(0)
                        .get("grade")
                        .asString())
                .isEqualTo("EXCELLENT");
        http.post("/appraisals/s1/2026-11/objection", "{\"text\":\"x\"}").is(200);
        String decision = "{\"grade\":\"GOOD\",\"text\":\"x\"}";
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/appraisals/s1/2026-11/decision", decision)
                .isProblem(409, "same-person");
        http.as("s1", "hall-1", Role.SUPERVISOR)
                .post("/appraisals/s1/2026-11/decision", decision)
                .isProblem(403, "own-case");
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/appraisals/s1/2026-11/decision", decision)
                .is(200);
        assertThat(http.get("/halls/hall-1/appraisals/2026-11")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(http.get("/appraisal-weights").is(200).json().get("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void each_input_leads_to_its_entry_for_the_person_and_who_judges() throws Exception {
        fixture.facts.learn(FactFixture.fact("r1", Fact.Kind.RATING, "2026-11-02", 5));
        fixture.facts.learn(FactFixture.fact("r2", Fact.Kind.RATING, "2026-11-03", 5));
        ledger.places.put("/guichet/test|r1", 3L);
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-1/appraisals/2026-11", null)
                .is(200);
        JsonNode ratings = http.as("s1", "hall-1", Role.STAFF)
                .get("/appraisals/s1/2026-11/inputs")
                .is(200)
                .json()
                .at("/inputs/0");

        assertThat(ratings.get("kind").asString()).isEqualTo("RATING");
        assertThat(ratings.at("/events/0/index").asLong()).isEqualTo(3);
        assertThat(ratings.at("/events/1/eventId").asString()).isEqualTo("/guichet/test|r2");
        assertThat(ratings.at("/events/1/index").isNull()).isTrue();
        http.as("i1", null, Role.INSPECTOR).get("/appraisals/s1/2026-11/inputs").is(200);
        http.as("s2", "hall-1", Role.STAFF).get("/appraisals/s1/2026-11/inputs").isProblem(403, "forbidden");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .get("/appraisals/s1/2026-11/inputs")
                .isProblem(403, "forbidden");
        http.get("/appraisals/s1/2026-10/inputs").isProblem(404, "not-found");
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/halls/hall-1/appraisals/2026-11", null)
                .isProblem(403, "forbidden");
        http.as("m1", null, Role.SUPERVISOR);
        http.post("/halls/hall-1/appraisals/november", null).isInvalidAt("month");
        http.post("/halls/hall-9/appraisals/2026-11", null).isProblem(404, "not-found");
        http.post("/appraisals/s9/2026-11/objection", "{\"text\":\"x\"}").isProblem(404, "not-found");
    }
}
