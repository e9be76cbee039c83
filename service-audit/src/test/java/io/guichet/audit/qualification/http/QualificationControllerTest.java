package io.guichet.audit.qualification.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.qualification.Qualification;
import io.guichet.audit.qualification.QualificationEvent;
import io.guichet.audit.qualification.QualificationFixture;
import io.guichet.audit.qualification.SetQualification;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TurnableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M4. */
class QualificationControllerTest {

    private final InMemoryShelf<Qualification, QualificationEvent> shelf = new InMemoryShelf<>(Qualification.SHAPE);
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final HttpSlice http = HttpSlice.of(
            List.of(new QualificationProblems()),
            new QualificationController(
                    shelf, new SetQualification(shelf, new TurnableClock(QualificationFixture.NINE)), places));

    @BeforeEach
    void one_person() {
        places.learn(new Place(Kind.STAFF, "s1", List.of("hall-1"), "unit-1", null, null, 16));
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void an_administrator_grants_and_a_supervisor_takes() throws Exception {
        http.as("a1", null, Role.AUDIT_ADMIN);
        var granted = http.post("/qualifications/s1/grants", "{\"itemCodes\":[\"p\"],\"validMonths\":12}")
                .is(200)
                .json();
        assertThat(granted.get("standing").asString()).isEqualTo("QUALIFIED");

        http.as("m1", "hall-1", Role.SUPERVISOR)
                .post("/qualifications/s1/move", null)
                .is(200);
        var people = http.get("/halls/hall-1/qualifications").is(200).json().get("people");
        assertThat(people.get(0).get("standing").asString()).isEqualTo("MOVED");
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/qualifications/s1/reinstatement", null)
                .is(200);
        http.post("/qualifications/s1/reinstatement", null).isProblem(409, "wrong-state");
        http.post("/qualifications/s1/lapse", null).isProblem(409, "wrong-state");
    }

    @Test
    void a_person_sees_the_own_one_and_nobody_elses() throws Exception {
        http.as("s1", "hall-1", Role.STAFF);
        assertThat(http.get("/qualifications/s1").is(200).json().get("standing").isNull())
                .isTrue();

        http.as("s2", "hall-1", Role.STAFF).get("/qualifications/s1").isProblem(403, "forbidden");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/qualifications/s1/move", null)
                .isProblem(403, "forbidden");
        http.as("a1", null, Role.AUDIT_ADMIN).get("/qualifications/s9").isProblem(404, "not-found");
        http.post("/qualifications/s1/grants", "{\"validMonths\":61}").isInvalidAt("/validMonths");
        places.learn(new Place(Kind.STAFF, "a1", List.of("hall-1"), "unit-1", null, null, 16));
        http.post("/qualifications/a1/grants", "{\"validMonths\":6}").isProblem(403, "own-case");
    }
}
