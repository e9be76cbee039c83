package io.guichet.audit.bulletin.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.bulletin.BulletinFixture;
import io.guichet.audit.fact.Fact;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** W11. */
class BulletinControllerTest {

    private final BulletinFixture fixture = new BulletinFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new BulletinProblems()),
            new BulletinController(
                    fixture.shelf, fixture.write, fixture.print, fixture.backings, fixture.ledger.linkEvents));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void drafted_commented_published_corrected() throws Exception {
        fixture.learn("r1", Fact.Kind.RATING, 5);
        http.as("a1", null, Role.AUDIT_ADMIN);
        String id = drafted();
        http.post("/bulletins/" + id + "/comments", "{\"figure\":\"RATINGS\",\"text\":\"x\"}")
                .is(200);
        http.post("/bulletins/" + id + "/count", null).is(200);
        http.decidedOn("\"1\"").post("/bulletins/" + id + "/publication", null).isProblem(412, "stale-version");
        JsonNode published =
                http.post("/bulletins/" + id + "/publication", null).is(200).json();
        assertThat(published.at("/checkpoint/size").asLong()).isEqualTo(5);
        assertThat(published.at("/comments/0/text").asString()).isEqualTo("x");
        String correction = http.post("/bulletins/" + id + "/correction", "{\"reason\":\"误计\"}")
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(http.get("/bulletins/" + id).json().get("correctedBy").isNull())
                .isTrue();
        http.post("/bulletins/" + correction + "/publication", null).is(200);

        http.as("s1", "hall-2", Role.STAFF);
        assertThat(http.get("/bulletins/" + id)
                        .is(200)
                        .json()
                        .get("correctedBy")
                        .asString())
                .isEqualTo(correction);
        assertThat(http.get("/bulletins?month=2026-11")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
        JsonNode events =
                http.get("/bulletins/" + id + "/figures/RATINGS").is(200).json();
        assertThat(events.at("/items/0/eventId").asString()).isEqualTo("/guichet/test|r1");
        assertThat(events.at("/items/0/index").asLong()).isZero();
        assertThat(http.get("/bulletins/" + id + "/bulletin.pdf").is(200).body())
                .startsWith("%PDF-");
    }

    @Test
    void a_draft_is_nobodys_but_who_writes_and_inspects() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        String id = drafted();
        for (Role role : List.of(Role.STAFF, Role.SUPERVISOR)) {
            http.as("x1", "hall-1", role);
            http.get("/bulletins/" + id).isProblem(404, "not-found");
            http.get("/bulletins/" + id + "/figures/RATINGS").isProblem(404, "not-found");
            http.get("/bulletins/" + id + "/bulletin.pdf").isProblem(404, "not-found");
            assertThat(http.get("/halls/hall-1/bulletins")
                            .is(200)
                            .json()
                            .get("items")
                            .size())
                    .isZero();
        }
        http.as("i1", null, Role.INSPECTOR);
        http.get("/bulletins/" + id).is(200);
        http.get("/bulletins/" + id + "/bulletin.pdf").is(200);
        assertThat(http.get("/halls/hall-1/bulletins")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void figures_are_not_written_and_what_is_published_stays() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        String id = drafted();
        http.post("/bulletins/" + id + "/comments", "{\"figure\":\"RATINGS\",\"text\":\"x\",\"value\":5}")
                .isProblem(400, "invalid-request");
        http.post("/bulletins/" + id + "/comments", "{\"figure\":\"BREAD\",\"text\":\"x\"}")
                .isProblem(400, "invalid-request");
        http.post("/bulletins/" + id + "/comments", "{\"text\":\" \"}").isProblem(400, "invalid-request");
        http.post("/bulletins/" + id + "/correction", "{\"reason\":\"x\"}").isProblem(409, "wrong-state");
        http.post("/bulletins/" + id + "/publication", null).is(200);
        http.post("/bulletins/" + id + "/publication", null).isProblem(409, "wrong-state");
        http.post("/bulletins/" + id + "/count", null).isProblem(409, "wrong-state");
        http.post("/bulletins/" + id + "/comments", "{\"text\":\"x\"}").isProblem(409, "wrong-state");
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("a2", "hall-2", Role.AUDIT_ADMIN)
                .post("/halls/hall-1/bulletins", "{\"month\":\"2026-11\"}")
                .isProblem(403, "forbidden");
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/halls/hall-1/bulletins", "{\"month\":\"november\"}").isInvalidAt("/month");
        http.post("/halls/hall-1/bulletins", "{}").isProblem(400, "invalid-request");
        http.post("/halls/hall-1/bulletins", "{\"month\":\"2026-12\"}").isProblem(409, "month-not-over");
        http.post("/halls/hall-9/bulletins", "{\"month\":\"2026-11\"}").isProblem(404, "not-found");
        String id = drafted();
        http.post("/halls/hall-1/bulletins", "{\"month\":\"2026-11\"}").isProblem(409, "already-drafted");
        fixture.learn("r1", Fact.Kind.RATING, 5);
        fixture.ledger.places.clear();
        http.post("/bulletins/" + id + "/count", null).is(200);
        http.post("/bulletins/" + id + "/publication", null).isProblem(409, "not-in-ledger");
        http.get("/bulletins?month=x").isInvalidAt("month");
        http.get("/bulletins").isProblem(400, "invalid-request");
        http.get("/bulletins/none").isProblem(404, "not-found");
        http.get("/bulletins/" + id + "/figures/BREAD").isProblem(400, "invalid-request");
        http.get("/bulletins/" + id + "/figures/RATINGS?page=10001").isInvalidAt("page");
    }

    private String drafted() throws Exception {
        return http.post("/halls/hall-1/bulletins", "{\"month\":\"2026-11\"}")
                .is(201)
                .json()
                .get("id")
                .asString();
    }
}
