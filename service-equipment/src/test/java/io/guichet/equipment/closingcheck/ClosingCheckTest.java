package io.guichet.equipment.closingcheck;

import static io.guichet.equipment.asset.AssetFixture.actAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.organisation.InMemoryPlaces;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.InMemoryCounterSessions;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The end of the day (C4, R11). */
class ClosingCheckTest {

    /** Friday, 17:05 in Shanghai. */
    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:05:00Z");

    private final TurnableClock clock = new TurnableClock(FRIDAY);
    private final InMemoryPlaces places = PlaceFixture.places();
    private final Organisation organisation = new Organisation(places);
    private final InMemoryShelf<ClosingCheck, ClosingEvent> checks = new InMemoryShelf<>("closing check");
    private final InMemoryShelf<MissingChecks, MissingEvent> missing = new InMemoryShelf<>("day");
    private final InMemoryCounterSessions sessions = new InMemoryCounterSessions();
    private final SignClosingCheck signClosingCheck = new SignClosingCheck(checks, organisation);
    private final ListMissingChecks listMissingChecks =
            new ListMissingChecks(checks, missing, sessions, places, organisation, clock);

    @Test
    void one_person_signs_once_and_what_was_not_done_is_told() {
        var act = actAt("s1", FRIDAY);
        Kept<ClosingCheck> signed =
                signClosingCheck.sign("hall-1", "w1", List.of(Item.POWER_OFF, Item.PROGRAMS_EXITED), act);

        assertThat(signClosingCheck.sign("hall-1", "w1", List.of(), act)).isEqualTo(signed);
        assertThat(signed.it().day()).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(checks.events(ClosingEvent.Signed.class))
                .singleElement()
                .satisfies(told -> assertThat(told.open())
                        .containsExactly("DOORS_AND_WINDOWS_LOCKED", "PAPERS_PUT_AWAY", "SEALS_LOCKED_AWAY"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> signClosingCheck.sign("hall-1", "w1", List.of(), actAt("s2", FRIDAY)));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> signClosingCheck.sign("hall-1", "x1", List.of(), actAt("s1", FRIDAY)));
    }

    @Test
    void on_monday_morning_fridays_missing_ones_are_listed_and_told_once() {
        session("w1", FRIDAY.minusSeconds(8 * 3600), FRIDAY);
        session("w2", FRIDAY.minusSeconds(3600), FRIDAY);
        signClosingCheck.sign("hall-1", "w1", List.of(Item.values()), actAt("s1", FRIDAY));
        clock.turn(Duration.ofDays(2).plusHours(15));

        listMissingChecks.sweep();
        listMissingChecks.sweep();

        var expected = new ListMissingChecks.Missing(LocalDate.parse("2026-03-06"), List.of("w2"));
        assertThat(listMissingChecks.missing("hall-1", null)).isEqualTo(expected);
        assertThat(missing.events(MissingEvent.Missing.class))
                .filteredOn(told -> told.hallId().equals("hall-1"))
                .singleElement()
                .satisfies(told -> assertThat(told.windowIds()).containsExactly("w2"));
        assertThat(listMissingChecks
                        .missing("hall-1", LocalDate.parse("2026-03-05"))
                        .windowIds())
                .isEmpty();
    }

    /** Nobody worked there: there was nothing to switch off. */
    @Test
    void a_window_that_nobody_opened_that_day_is_not_missing() {
        session("w2", FRIDAY.minusSeconds(24 * 3600), FRIDAY.minusSeconds(20 * 3600));
        clock.turn(Duration.ofDays(1));

        assertThat(listMissingChecks.missing("hall-1", null).windowIds()).isEmpty();
        assertThat(listMissingChecks
                        .missing("hall-1", LocalDate.parse("2026-03-05"))
                        .windowIds())
                .containsExactly("w2");
    }

    @Test
    void a_day_begins_and_ends_at_midnight_in_the_hall_and_a_session_left_open_counts_on_each() {
        Instant midnight = Instant.parse("2026-03-05T16:00:00Z");
        session("w1", midnight.minusSeconds(60), midnight);
        session("w2", midnight.minusSeconds(60), midnight.plusMillis(1));
        session("w3", midnight.minusSeconds(60), null);
        clock.turn(Duration.ofDays(1));

        assertThat(listMissingChecks.missing("hall-1", null).windowIds()).containsExactly("w2", "w3");
    }

    /** The service was away the day before, and looks before it has heard everything. */
    @Test
    void what_the_queue_tells_late_is_told_with_the_whole_list() {
        session("w2", FRIDAY.minusSeconds(3600), FRIDAY);
        clock.turn(Duration.ofDays(1));
        listMissingChecks.sweep();
        session("w1", FRIDAY.minusSeconds(7200), FRIDAY.minusSeconds(3600));
        session("w1", FRIDAY.minusSeconds(3600), FRIDAY);

        listMissingChecks.sweep();
        listMissingChecks.sweep();

        assertThat(missing.events(MissingEvent.Missing.class))
                .extracting(MissingEvent.Missing::windowIds)
                .containsExactly(List.of("w2"), List.of("w1", "w2"));
    }

    @Test
    void when_all_have_signed_nothing_is_told() {
        for (String window : List.of("w1", "w2")) {
            session(window, FRIDAY.minusSeconds(3600), FRIDAY);
            signClosingCheck.sign("hall-1", window, List.of(Item.values()), actAt("s1", FRIDAY));
        }
        clock.turn(Duration.ofDays(1));

        listMissingChecks.sweep();

        assertThat(missing.events(MissingEvent.Missing.class))
                .noneSatisfy(told -> assertThat(told.hallId()).isEqualTo("hall-1"));
    }

    private void session(String windowId, Instant from, @Nullable Instant until) {
        sessions.learn(new CounterSession(windowId + from, windowId, "hall-1", "s1", from, until));
    }
}
