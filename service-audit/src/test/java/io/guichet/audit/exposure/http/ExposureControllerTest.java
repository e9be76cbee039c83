package io.guichet.audit.exposure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.exposure.ExposureFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** W12. */
class ExposureControllerTest {

    private static final String SHOWN =
            "{\"unitId\":\"unit-1\",\"staffId\":\"s1\",\"headId\":\"h1\",\"channel\":\"TELEVISION\",\"exposedOn\":\"2026-11-22\",\"text\":\"曝光\"}";

    private final ExposureFixture fixture = new ExposureFixture();
    private final HttpSlice http =
            HttpSlice.of(List.of(new ExposureProblems()), new ExposureController(fixture.shelf, fixture.record));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void the_chain_is_shown_and_goes_its_way() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        var seen = http.post("/halls/hall-1/exposures", SHOWN).is(201).json();
        assertThat(seen.get("movedFromPost").asString()).isEqualTo("s1");
        assertThat(seen.get("unitLosesMeritOf").asInt()).isEqualTo(2026);
        String id = seen.get("id").asString();
        http.as("s1", "hall-1", Role.STAFF)
                .post("/exposures/" + id + "/answer", "{\"text\":\"x\"}")
                .isProblem(403, "forbidden");
        http.as("h1", "hall-1", Role.SUPERVISOR)
                .post("/exposures/" + id + "/answer", "{\"text\":\"x\"}")
                .is(200);
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/exposures/" + id + "/closing", "{\"text\":\"x\"}")
                .isProblem(409, "same-person");
        http.as("a2", null, Role.AUDIT_ADMIN)
                .post("/exposures/" + id + "/closing", "{\"text\":\"x\"}")
                .is(200);
        http.post("/exposures/" + id + "/closing", "{\"text\":\"x\"}").isProblem(409, "wrong-state");
        assertThat(http.get("/halls/hall-1/exposures?state=CLOSED")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/halls/hall-1/exposures", SHOWN.replace("unit-1", "unit-9")).isInvalidAt("/unitId");
        http.post("/halls/hall-1/exposures", SHOWN.replace("曝光", " ")).isInvalidAt("/text");
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-1/exposures", SHOWN)
                .isProblem(403, "forbidden");
    }
}
