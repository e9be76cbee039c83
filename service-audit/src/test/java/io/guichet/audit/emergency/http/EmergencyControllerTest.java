package io.guichet.audit.emergency.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.drill.http.DrillProblems;
import io.guichet.audit.emergency.EmergencyFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S6, flow 7. */
class EmergencyControllerTest {

    private static final String PLAN = "{\"planCode\":\"failure\",\"planNumber\":2}";

    private final EmergencyFixture fixture = new EmergencyFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new EmergencyProblems(), new DrillProblems()),
            new EmergencyController(fixture.shelf, fixture.work));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void put_to_work_seen_and_ended() throws Exception {
        http.as("m2", "hall-2", Role.SUPERVISOR);
        String id = http.post("/halls/hall-2/emergencies", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/halls/hall-2/emergencies", PLAN).isProblem(409, "already-active");
        http.as("s2", "hall-2", Role.STAFF);
        assertThat(http.get("/halls/hall-2/emergencies?state=ACTIVE")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(http.post("/emergencies/" + id + "/steps/2", null)
                        .is(200)
                        .json()
                        .get("done")
                        .toString())
                .isEqualTo("[2]");
        http.post("/emergencies/" + id + "/steps/3", null).isProblem(400, "invalid-request");
        http.post("/emergencies/" + id + "/steps/two", null).isProblem(400, "invalid-request");
        http.as("s1", "hall-1", Role.STAFF)
                .post("/emergencies/" + id + "/steps/1", null)
                .isProblem(403, "forbidden");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/emergencies/" + id + "/end", null)
                .is(200);
        http.post("/emergencies/" + id + "/end", null).isProblem(409, "wrong-state");
        assertThat(http.get("/halls/hall-2/emergencies?state=ACTIVE")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-2/emergencies", PLAN)
                .isProblem(403, "forbidden");
        http.get("/halls/hall-2/emergencies").isProblem(403, "forbidden");
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/halls/hall-9/emergencies", PLAN).isProblem(404, "not-found");
        http.post("/halls/hall-2/emergencies", PLAN.replace("2", "9")).isProblem(422, "unknown-plan");
        http.post("/halls/hall-2/emergencies", PLAN.replace("failure", "$x")).isInvalidAt("/planCode");
        http.post("/halls/hall-2/emergencies", "{\"planCode\":\"failure\"}").isProblem(400, "invalid-request");
        http.post("/emergencies/none/end", null).isProblem(404, "not-found");
    }
}
