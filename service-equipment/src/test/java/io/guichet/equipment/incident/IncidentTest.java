package io.guichet.equipment.incident;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.InMemoryCounterSessions;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** C3: outsiders may not operate, the window's staff answer for it. C2, C6, C7: what else should not happen. */
class IncidentTest {

    private final AssetFixture register = new AssetFixture();
    private final InMemoryShelf<Incident, IncidentEvent> incidents = new InMemoryShelf<>("incident");
    private final InMemoryCounterSessions sessions = new InMemoryCounterSessions();
    private final RecordIncident recordIncident = new RecordIncident(incidents, register.assets, sessions);
    private final CloseIncident closeIncident = new CloseIncident(incidents);
    private final String computer = register.printerAt("c-1", "w1").id();

    @Test
    void who_works_at_the_window_answers_for_an_outsider() {
        register.changeAsset.keptBy(computer, "s9", "sheet", act("m1"));
        sessions.learn(new CounterSession("x", "w1", "hall-1", "s1", NINE.minusSeconds(3600), null));

        Incident incident = record(NINE.minusSeconds(60)).it();

        assertThat(incident.answerer()).isEqualTo(new Answerer("s1", Answerer.Ground.AT_WINDOW));
        assertThat(incidents.events(IncidentEvent.Recorded.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.kind()).isEqualTo("OUTSIDER_OPERATED");
                    assertThat(told.windowId()).isEqualTo("w1");
                    assertThat(told.answers()).isEqualTo("s1");
                    assertThat(told.answersAs()).isEqualTo("AT_WINDOW");
                });
    }

    @Test
    void where_nobody_was_who_keeps_it_answers_and_else_nobody_is_named() {
        sessions.learn(new CounterSession("x", "w1", "hall-1", "s1", NINE.minusSeconds(60), null));
        assertThat(record(NINE.minusSeconds(61)).it().answerer()).isNull();

        register.changeAsset.keptBy(computer, "s9", "sheet", act("m1"));

        assertThat(record(NINE.minusSeconds(61)).it().answerer())
                .isEqualTo(new Answerer("s9", Answerer.Ground.CUSTODIAN));
    }

    /** Later changes of the register rewrite nothing. */
    @Test
    void what_was_recorded_stays_as_it_was() {
        Incident before = record(NINE).it();
        register.changeAsset.move(computer, AssetFixture.atWindow("w2", null), "relocation-1", act("m1"));
        register.changeAsset.keptBy(computer, "s9", "sheet", act("m1"));

        assertThat(incidents.find(before.id()).it()).isEqualTo(before);
    }

    @Test
    void the_same_command_records_it_once() {
        Act act = act("s2");
        Incident.Sight seen = new Incident.Sight(IncidentKind.FOREIGN_MEDIA, NINE, "U盘");

        assertThat(recordIncident.record(computer, seen, act)).isEqualTo(recordIncident.record(computer, seen, act));
        assertThat(incidents.events()).hasSize(1);
        assertThat(incidents.events().getFirst().toString()).doesNotContain("U盘");
    }

    @Test
    void it_happened_within_the_last_thirty_days_at_a_device_that_exists() {
        record(NINE);
        record(NINE.minus(Incident.OLDEST));
        for (Instant wrong :
                new Instant[] {NINE.plusMillis(1), NINE.minus(Incident.OLDEST).minusMillis(1)}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> record(wrong));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        recordIncident.record("none", new Incident.Sight(IncidentKind.OTHER, NINE, null), act("s2")));
    }

    @Test
    void somebody_else_closes_it_once_and_says_who_pays() {
        register.changeAsset.keptBy(computer, "s9", "sheet", act("m1"));
        String id = record(NINE).id();
        refuses(Why.SAME_PERSON, () -> close(id, Outcome.Finding.NO_FAULT, 0, "s9"));

        Incident closed = close(id, Outcome.Finding.LIABLE, 12_000, "v1").it();

        assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(incidents.events(IncidentEvent.Closed.class)).singleElement().satisfies(told -> {
            assertThat(told.answers()).isEqualTo("s9");
            assertThat(told.damageCents()).isEqualTo(12_000);
        });
        refuses(Why.WRONG_STATE, () -> close(id, Outcome.Finding.NO_FAULT, 0, "v1"));
    }

    @Test
    void nobody_pays_who_is_not_liable_or_not_known() {
        String id = record(NINE).id();
        refuses(Why.WRONG_STATE, () -> close(id, Outcome.Finding.LIABLE, 1, "v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> close(id, Outcome.Finding.INSTRUCTED, 1, "v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> close(id, Outcome.Finding.LIABLE, -1, "v1"));
        assertThat(close(id, Outcome.Finding.NO_FAULT, 0, "v1").it().state()).isEqualTo(IncidentState.CLOSED);
    }

    private Kept<Incident> record(Instant at) {
        return recordIncident.record(computer, new Incident.Sight(IncidentKind.OUTSIDER_OPERATED, at, null), act("s2"));
    }

    private Kept<Incident> close(String id, Outcome.Finding finding, long cents, String by) {
        return closeIncident.close(id, finding, cents, act(by));
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
