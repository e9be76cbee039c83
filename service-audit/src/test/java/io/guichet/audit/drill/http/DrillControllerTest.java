package io.guichet.audit.drill.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.Samples;
import io.guichet.audit.drill.Drill;
import io.guichet.audit.drill.DrillEvent;
import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.drill.Rehearse;
import io.guichet.audit.onsite.OnsiteFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S6: 制定预案, 定期进行模拟应急演练. */
class DrillControllerTest {

    private static final String PLAN = """
            {"kind":"SYSTEM_FAILURE","title":{"zh":"系统故障","en":"System failure"},"steps":[{"zh":"发纸号","en":"Paper tickets"}],
             "notice":{"zh":"系统故障,请领纸号","en":"Please take a paper ticket"}}""";
    private static final String DRILL = "{\"planCode\":\"failure\",\"planNumber\":1,\"scheduledOn\":\"2026-11-24\"}";
    private static final String RESULT =
            "{\"score\":85,\"minutes\":20,\"participants\":[\"s1\",\"m1\"],\"lessons\":\"纸号备足\"}";

    private final InMemoryShelf<EmergencyPlan, DrillEvent> plans = new InMemoryShelf<>(EmergencyPlan.SHAPE);
    private final InMemoryShelf<Drill, DrillEvent> drills = new InMemoryShelf<>(Drill.SHAPE);
    private final OnsiteFixture hall = new OnsiteFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new DrillProblems()),
            new DrillController(
                    plans, drills, new Rehearse(plans, drills, hall.places, new Zones(hall.places), hall.clock)));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void a_plan_has_versions_and_a_drill_rehearses_one_on_its_day() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/emergency-plans/failure/versions", PLAN).is(201);
        assertThat(http.post("/emergency-plans/failure/versions", PLAN)
                        .is(201)
                        .json()
                        .get("number")
                        .asInt())
                .isEqualTo(2);
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.get("/emergency-plans/failure/versions/1").is(200);
        assertThat(http.get("/emergency-plans").is(200).json().get("items").size())
                .isEqualTo(2);
        String id = http.post("/halls/hall-1/drills", DRILL)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/drills/" + id + "/result", RESULT).isProblem(409, "too-early");
        hall.clock.set(Instant.parse("2026-11-23T16:00:00Z"));
        http.post("/drills/" + id + "/result", RESULT.replace("85", "101")).isInvalidAt("");
        http.post("/drills/" + id + "/result", RESULT).is(200);
        http.post("/drills/" + id + "/cancellation", null).isProblem(409, "wrong-state");
        String other = http.post("/halls/hall-1/drills", DRILL)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/drills/" + other + "/cancellation", null).is(200);
        assertThat(http.get("/halls/hall-1/drills?state=RUN")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);

        Samples.assertOneOfEach(DrillEvent.class, Stream.concat(plans.told().stream(), drills.told().stream()));
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.post("/halls/hall-1/drills", DRILL).isProblem(422, "unknown-plan");
        http.get("/emergency-plans/none/versions/1").isProblem(422, "unknown-plan");
        http.as("a1", null, Role.AUDIT_ADMIN);
        http.post("/emergency-plans/$x/versions", PLAN).isInvalidAt("code");
        http.post("/emergency-plans/x/versions", PLAN.replace("SYSTEM_FAILURE", "EARTHQUAKE"))
                .isInvalidAt("/kind");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/halls/hall-1/drills", DRILL)
                .isProblem(403, "forbidden");
    }
}
