package io.guichet.audit.finding.http;

import static io.guichet.audit.inspection.InspectionFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.finding.FindingFixture;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** W10. */
class FindingControllerTest {

    private final FindingFixture fixture = new FindingFixture();
    private final HttpSlice http =
            HttpSlice.of(List.of(new FindingProblems()), new FindingController(fixture.shelf, fixture.work));

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
