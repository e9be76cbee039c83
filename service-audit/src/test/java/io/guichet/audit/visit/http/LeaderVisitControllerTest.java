package io.guichet.audit.visit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.Samples;
import io.guichet.audit.onsite.OnsiteFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.audit.visit.KeepVisits;
import io.guichet.audit.visit.LeaderVisit;
import io.guichet.audit.visit.VisitEvent;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** M5: 经常深入基层检查督导,发现问题及时解决. */
class LeaderVisitControllerTest {

    private static final String VISIT =
            "{\"visitedOn\":\"2026-11-23\",\"note\":\"走访\",\"problems\":[{\"text\":\"空调坏\",\"ownerId\":\"s1\",\"dueOn\":\"2026-11-30\"}]}";
    private static final String SOLVED = "{\"text\":\"修好\"}";

    private final InMemoryShelf<LeaderVisit, VisitEvent> shelf = new InMemoryShelf<>(LeaderVisit.SHAPE);
    private final OnsiteFixture hall = new OnsiteFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new VisitProblems()),
            new LeaderVisitController(shelf, new KeepVisits(shelf, hall.places, new Zones(hall.places), hall.clock)));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void a_problem_is_solved_once_by_whose_it_is() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR);
        String id = http.post("/halls/hall-1/visits", VISIT)
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(http.get("/halls/hall-1/visits?open=true")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        String solve = "/visits/" + id + "/problems/0/solution";
        http.as("s2", "hall-1", Role.STAFF).post(solve, SOLVED).isProblem(403, "forbidden");
        http.as("s1", "hall-1", Role.STAFF)
                .post("/visits/" + id + "/problems/1/solution", SOLVED)
                .isProblem(404, "not-found");
        http.post(solve, SOLVED).is(200);
        http.post(solve, SOLVED).isProblem(409, "wrong-state");
        assertThat(http.as("m1", "hall-1", Role.SUPERVISOR)
                        .get("/halls/hall-1/visits?open=true")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();
        Samples.assertOneOfEach(VisitEvent.class, shelf.told().stream());
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.post("/halls/hall-1/visits", VISIT.replace("11-23", "11-24")).isInvalidAt("/visitedOn");
        http.post("/halls/hall-1/visits", VISIT.replace("\"s1\"", "\"$s\"")).isInvalidAt("/problems/ownerId");
        http.post("/halls/hall-1/visits", VISIT.replace("\"note\"", "\"unitId\":\"u9\",\"note\""))
                .isInvalidAt("/unitId");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/halls/hall-1/visits", VISIT)
                .isProblem(403, "forbidden");
    }
}
