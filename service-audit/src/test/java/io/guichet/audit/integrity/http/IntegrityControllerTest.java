package io.guichet.audit.integrity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.Samples;
import io.guichet.audit.integrity.Entry;
import io.guichet.audit.integrity.IntegrityEvent;
import io.guichet.audit.integrity.RegisterEntry;
import io.guichet.audit.integrity.wire.IntegrityEventWire;
import io.guichet.audit.onsite.OnsiteFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** W6: gifts and entertainment refused; no private visits. */
class IntegrityControllerTest {

    private static final String REFUSED =
            "{\"staffId\":\"s1\",\"kind\":\"GIFT_REFUSED\",\"occurredOn\":\"2026-11-22\",\"valueCents\":50000,\"note\":\"两条烟\"}";

    private final InMemoryShelf<Entry, IntegrityEvent> shelf = new InMemoryShelf<>(Entry.SHAPE);
    private final OnsiteFixture hall = new OnsiteFixture();
    private final HttpSlice http = HttpSlice.of(
            List.of(new IntegrityProblems()),
            new IntegrityController(shelf, new RegisterEntry(shelf, hall.places, new Zones(hall.places), hall.clock)));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void declared_by_the_person_and_reviewed_by_another() throws Exception {
        String id = http.as("s1", "hall-1", Role.STAFF)
                .post("/halls/hall-1/integrity", REFUSED)
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(http.get("/integrity/mine").is(200).json().get("items").size())
                .isEqualTo(1);
        http.as("s1", null, Role.AUDIT_ADMIN)
                .post("/integrity/" + id + "/review", "{\"note\":\"x\"}")
                .isProblem(409, "same-person");
        http.as("a1", null, Role.AUDIT_ADMIN)
                .post("/integrity/" + id + "/review", "{\"note\":\"x\"}")
                .is(200);
        http.post("/integrity/" + id + "/review", "{\"note\":\"x\"}").isProblem(409, "wrong-state");
        assertThat(http.as("m1", "hall-1", Role.SUPERVISOR)
                        .get("/halls/hall-1/integrity?reviewed=true&staff=s1")
                        .is(200)
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);

        Samples.assertOneOfEach(IntegrityEvent.class, shelf.told().stream());
        for (IntegrityEvent event : shelf.told()) {
            WireEvent wire = IntegrityEventWire.of(event);
            assertThat(JsonMapper.shared().writeValueAsString(wire.data())).doesNotContain("烟", "50000");
        }
    }

    @Test
    void refused_with_the_place() throws Exception {
        http.as("s2", "hall-1", Role.STAFF)
                .post("/halls/hall-1/integrity", REFUSED)
                .isProblem(403, "forbidden");
        http.as("m1", "hall-1", Role.SUPERVISOR);
        http.post("/halls/hall-1/integrity", REFUSED.replace("s1", "s9")).isInvalidAt("/staffId");
        http.post("/halls/hall-1/integrity", REFUSED.replace("50000", "-1")).isInvalidAt("/valueCents");
        http.post("/halls/hall-1/integrity", REFUSED.replace("11-22", "11-24")).isInvalidAt("/occurredOn");
        http.post("/halls/hall-1/integrity", REFUSED.replace("GIFT", "LIFT")).isInvalidAt("/kind");
        http.as("m2", "hall-2", Role.SUPERVISOR)
                .post("/halls/hall-1/integrity", REFUSED)
                .isProblem(403, "forbidden");
    }
}
