package io.guichet.audit.finding.http;

import static io.guichet.audit.inspection.InspectionFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.finding.FindingFixture;
import io.guichet.audit.finding.InMemoryWorkOrders;
import io.guichet.audit.finding.WorkOrder;
import io.guichet.platform.security.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** W10. */
class FindingControllerTest {

    private final FindingFixture fixture = new FindingFixture();
    private final InMemoryWorkOrders orders = new InMemoryWorkOrders();
    private final HttpSlice http =
            HttpSlice.of(List.of(new FindingProblems()), new FindingController(fixture.shelf, fixture.work, orders));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void corrected_by_its_owner_and_closed_by_another() throws Exception {
        String id = fixture.raised(noted("s1", null)).id();
        http.as("s1", "hall-1", Role.STAFF);
        assertThat(http.get("/findings/mine").is(200).json().get("items").size())
                .isEqualTo(1);
        http.get("/findings/" + id).is(200);
        http.post("/findings/" + id + "/correction", "{\"text\":\"已整理\"}").is(200);
        http.as("i1", null, Role.INSPECTOR)
                .post("/findings/" + id + "/reinspection", "{\"accepted\":true,\"text\":\"x\"}")
                .isProblem(409, "same-person");
        http.as("i2", null, Role.INSPECTOR);
        http.post(
                        "/findings/" + id + "/reinspection",
                        "{\"accepted\":true,\"text\":\"x\",\"nextDueOn\":\"2026-12-01\"}")
                .isInvalidAt("/nextDueOn");
        http.post("/findings/" + id + "/reinspection", "{\"accepted\":true,\"text\":\"x\"}")
                .is(200);
        assertThat(http.get("/halls/hall-1/findings?state=CLOSED&dueBefore=2026-12-01")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    /** Flow 6. */
    @Test
    void a_finding_about_a_device_shows_its_work_order() throws Exception {
        String id = fixture.raised(noted(null, "asset-1")).id();
        Instant nine = Instant.parse("2026-11-23T01:00:00Z");
        orders.opened("order-1", id, 16, nine);
        orders.moved("order-1", WorkOrder.State.DONE, 32, nine);
        orders.opened("order-2", "another", 16, nine);
        http.as("i1", null, Role.INSPECTOR);

        for (String path : List.of("/findings/" + id, "/halls/hall-1/findings")) {
            JsonNode answer = http.get(path).is(200).json();
            JsonNode shown = answer.has("items") ? answer.at("/items/0") : answer;
            assertThat(shown.get("workOrders").size()).isEqualTo(1);
            assertThat(shown.at("/workOrders/0/id").asString()).isEqualTo("order-1");
            assertThat(shown.at("/workOrders/0/state").asString()).isEqualTo("DONE");
        }
    }

    @Test
    void others_see_and_correct_nothing() throws Exception {
        String id = fixture.raised(noted("s1", null)).id();
        http.as("s2", "hall-1", Role.STAFF).get("/findings/" + id).isProblem(403, "forbidden");
        http.post("/findings/" + id + "/correction", "{\"text\":\"x\"}").isProblem(403, "forbidden");
        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/findings/" + id + "/reinspection", "{\"accepted\":true,\"text\":\"x\"}")
                .isProblem(403, "forbidden");
        http.get("/findings/none").isProblem(404, "not-found");
        http.get("/halls/hall-1/findings?dueBefore=soon").isInvalidAt("dueBefore");
    }
}
