package io.guichet.audit.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.audit.training.PlanTraining;
import io.guichet.audit.training.QuarterOverview;
import io.guichet.audit.training.RecordTraining;
import io.guichet.audit.training.Training;
import io.guichet.audit.training.TrainingEvent;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S3, W2. */
class TrainingControllerTest {

    private static final String PLAN = """
            {"subject":"SKILLS","title":{"zh":"技能","en":"Skills"},"heldOn":"2026-11-23","minutes":60,
             "staffIds":["s1"],"exam":{"passMark":60,"itemCodes":["p"],"validMonths":12}}""";

    private final InMemoryShelf<Training, TrainingEvent> trainings = new InMemoryShelf<>(Training.SHAPE);
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final Zones zones = new Zones(places);
    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-23T01:00:00Z"));
    private final HttpSlice http = HttpSlice.of(
            List.of(new TrainingProblems()),
            new TrainingController(
                    trainings,
                    new PlanTraining(trainings, places, clock),
                    new RecordTraining(trainings, zones, clock),
                    new QuarterOverview(trainings, places, zones, clock)));

    @BeforeEach
    void a_hall_with_two_people() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        for (String staff : List.of("s1", "s2")) {
            places.learn(new Place(Kind.STAFF, staff, List.of("hall-1"), "unit-1", null, null, 16));
        }
        http.as("m1", "hall-1", Role.SUPERVISOR);
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void from_plan_to_quarter() throws Exception {
        String id = http.post("/halls/hall-1/trainings", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();
        http.post("/trainings/" + id + "/results", sheet("s1", "70")).is(200);

        var people = http.get("/halls/hall-1/training-quarters/2026-Q4")
                .is(200)
                .json()
                .get("people");
        assertThat(people.get(0).get("missing").toString()).isEqualTo("[\"BUSINESS\"]");
        assertThat(people.get(0).get("standing").asString()).isEqualTo("MISSING");
        assertThat(people.get(1).get("missing").size()).isEqualTo(2);
        clock.set(Instant.parse("2026-12-31T16:00:00Z"));
        people = http.get("/halls/hall-1/training-quarters/2026-Q4")
                .is(200)
                .json()
                .get("people");
        assertThat(people.get(0).get("standing").asString()).isEqualTo("OVERDUE");

        var mine = http.as("s1", "hall-1", Role.STAFF)
                .get("/trainings/mine")
                .is(200)
                .json()
                .get("items");
        assertThat(mine.get(0).get("results").get(0).get("score").asInt()).isEqualTo(70);
        assertThat(http.as("s2", "hall-1", Role.STAFF)
                        .get("/trainings/mine")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"s1\"]       | [\"s9\"]                  | /staffIds",
                "[\"s1\"]       | []                        | /staffIds",
                "[\"s1\"]       | [null]                    | /staffIds/0",
                "\"SKILLS\"     | \"DANCING\"               | /subject",
                "2026-11-23     | +999999999-12-31          | /heldOn",
                "\"minutes\":60 | \"minutes\":0             | ``",
                "\"passMark\":60| \"passMark\":0            | /exam",
            })
    void a_plan_that_makes_no_sense_is_refused_with_the_place(String what, String wrong, String pointer)
            throws Exception {
        http.post("/halls/hall-1/trainings", PLAN.replace(what.strip(), wrong)).isInvalidAt(pointer);
        assertThat(trainings.told()).isEmpty();
    }

    @Test
    void others_neither_plan_nor_read() throws Exception {
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/halls/hall-1/trainings", PLAN)
                .isProblem(403, "forbidden");
        http.as("i1", null, Role.INSPECTOR)
                .post("/halls/hall-1/trainings", PLAN)
                .isProblem(403, "forbidden");
        http.as("m1", null, Role.SUPERVISOR)
                .post("/halls/hall-9/trainings", PLAN)
                .isProblem(404, "not-found");
        http.get("/halls/hall-1/training-quarters/2026-Q7").isInvalidAt("quarter");
    }

    @Test
    void a_sheet_too_early_incomplete_or_late_is_refused() throws Exception {
        String id = http.post("/halls/hall-1/trainings", PLAN)
                .is(201)
                .json()
                .get("id")
                .asString();
        String results = "/trainings/" + id + "/results";

        clock.set(Instant.parse("2026-11-22T15:59:59Z"));
        http.post(results, sheet("s1", "70")).isProblem(409, "too-early");
        clock.set(Instant.parse("2026-11-22T16:00:00Z"));
        http.post(results, sheet("s2", "70")).isProblem(422, "incomplete-results");
        http.post(results, sheet("s1", "101")).isInvalidAt("/results");
        http.decidedOn("\"7\"").post(results, sheet("s1", "70")).isProblem(412, "stale-version");
        http.post("/trainings/" + id + "/cancellation", null).is(200);
        http.post(results, sheet("s1", "70")).isProblem(409, "wrong-state");
    }

    private static String sheet(String staffId, String score) {
        return "{\"results\":[{\"staffId\":\"" + staffId + "\",\"attended\":true,\"score\":" + score + "}]}";
    }
}
