package io.guichet.audit.onsite.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.audit.onsite.OnsiteFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** M2. */
class OnsiteControllerTest {

    private static final String MARKS = "{\"quality\":5,\"efficiency\":4,\"service\":4,\"discipline\":3}";

    private final OnsiteFixture fixture = new OnsiteFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new OnsiteProblems()), new OnsiteController(fixture.shelf, fixture.recordDay, fixture.missingDays));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void recorded_listed_missing() throws Exception {
        fixture.facts.learn(FactFixture.fact("a", Fact.Kind.SESSION, "2026-11-20", 0));
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .put("/halls/hall-1/onsite/2026-11-23/s1", MARKS)
                .is(200);
        assertThat(http.get("/halls/hall-1/onsite/2026-11")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        var missing =
                http.get("/halls/hall-1/onsite/2026-11/missing").is(200).json().get("missing");
        assertThat(missing.get(0).get("day").asString()).isEqualTo("2026-11-20");
        assertThat(http.as("s1", "hall-1", Role.STAFF)
                        .get("/onsite/mine")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void refusals_say_why() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.put("/halls/hall-1/onsite/2026-11-23/m1", MARKS).isProblem(403, "own-case");
        http.put("/halls/hall-1/onsite/2026-11-24/s1", MARKS).isProblem(409, "too-early");
        http.put("/halls/hall-1/onsite/2026-11-19/s1", MARKS).isProblem(409, "too-late");
        http.put("/halls/hall-1/onsite/2026-11-23/s1", MARKS.replace("5", "6")).isInvalidAt("");
        http.put("/halls/hall-1/onsite/someday/s1", MARKS).isInvalidAt("day");
        http.get("/halls/hall-1/onsite/2026-13").isInvalidAt("month");
        http.as("i1", null, Role.INSPECTOR)
                .put("/halls/hall-1/onsite/2026-11-23/s1", MARKS)
                .isProblem(403, "forbidden");
    }
}
