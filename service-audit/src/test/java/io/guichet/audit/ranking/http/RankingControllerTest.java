package io.guichet.audit.ranking.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.ranking.RankingFixture;
import io.guichet.audit.ranking.ReadRanking;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** W13. */
class RankingControllerTest {

    private final RankingFixture fixture = new RankingFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new RankingProblems()),
            new RankingController(
                    fixture.lines,
                    fixture.formula,
                    new ReadRanking(fixture.lines, fixture.shelf, fixture.rankUnits),
                    fixture.publish,
                    new Inputs(fixture.facts, fixture.backings, fixture.ledger.linkEvents)));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void counted_published_read_by_staff() throws Exception {
        fixture.learn("unit-1", Fact.Kind.RATING, 501, 5);
        fixture.ledger.places.put("/guichet/test|RATING-00000", 2L);
        http.as("s1", "hall-1", Role.STAFF).get("/rankings/si/2026").isProblem(404, "not-found");
        http.as("i1", null, Role.INSPECTOR);
        JsonNode lines = http.get("/rankings").is(200).json();
        assertThat(lines.at("/lines").size()).isEqualTo(2);
        assertThat(lines.at("/formula/words/zh").asString()).contains("修正值");
        JsonNode now = http.get("/rankings/si/2026").is(200).json();
        assertThat(now.get("publication").isNull()).isTrue();
        assertThat(now.at("/formula/parts/0/prior").asDouble()).isEqualTo(20);
        assertThat(now.at("/units/0/place").asInt()).isEqualTo(1);
        assertInputs(true);

        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/rankings/si/2026/publication", null)
                .is(200);
        http.post("/rankings/si/2026/publication", null).isProblem(409, "already-published");
        http.post("/rankings/si/2027/publication", null).isProblem(409, "year-not-over");
        assertInputs(false);
        JsonNode read = http.as("s1", "hall-1", Role.STAFF)
                .get("/rankings/si/2026")
                .is(200)
                .json();
        assertThat(read.at("/publication/size").asLong()).isEqualTo(5);
        assertThat(read.at("/publication/command").isMissingNode()).isTrue();
    }

    private void assertInputs(boolean provisional) throws Exception {
        JsonNode first =
                http.get("/rankings/si/2026/units/unit-1/inputs/RATING").is(200).json();
        assertThat(first.get("count").asLong()).isEqualTo(501);
        assertThat(first.get("digest").isNull()).isEqualTo(provisional);
        assertThat(first.at("/items/0/index").asLong()).isEqualTo(2);
        assertThat(first.at("/items/1/index").isNull()).isTrue();
        assertThat(first.at("/nextPage").asInt()).isEqualTo(1);
        JsonNode second = http.get("/rankings/si/2026/units/unit-1/inputs/RATING?page=1")
                .is(200)
                .json();
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.get("nextPage").isNull()).isTrue();
    }

    @Test
    void inputs_are_for_the_own_hall_and_wrong_places_are_named() throws Exception {
        fixture.learn("unit-1", Fact.Kind.RATING, 10, 5);
        http.as("m2", "hall-2", Role.SUPERVISOR);
        http.get("/rankings/si/2026").is(200);
        http.get("/rankings/si/2026/units/unit-1/inputs/RATING").isProblem(403, "forbidden");
        http.get("/rankings/si/2026/units/unit-2/inputs/RATING").is(200);
        http.get("/rankings/si/2026/units/unit-2/inputs/SPEED").isProblem(404, "not-found");
        http.get("/rankings/si/2026/units/unit-2/inputs/SERVED").is(200);
        http.get("/rankings/si/2026/units/unit-2/inputs/BREAD").isProblem(400, "invalid-request");
        http.get("/rankings/si/2026/units/unit-2/inputs/RATING?page=-1").isInvalidAt("page");
        http.get("/rankings/si/2026/units/unit-9/inputs/RATING").isProblem(404, "not-found");
        http.get("/rankings/none/2026").isProblem(404, "not-found");
        http.get("/rankings/si/1999").isInvalidAt("year");
        http.get("/rankings/$gt/2026").isInvalidAt("line");
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/rankings/none/2026/publication", null)
                .isProblem(404, "not-found");
    }
}
