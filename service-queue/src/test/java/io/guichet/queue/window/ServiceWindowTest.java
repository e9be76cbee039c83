package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static io.guichet.queue.staff.StaffFixture.elsewhere;
import static io.guichet.queue.staff.StaffFixture.qualified;
import static io.guichet.queue.staff.StaffFixture.qualifiedFor;
import static io.guichet.queue.staff.StaffFixture.untrained;
import static io.guichet.queue.window.WindowFixture.BREAK;
import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.SUPERVISOR;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.leave;
import static io.guichet.queue.window.WindowFixture.open;
import static io.guichet.queue.window.WindowFixture.permitFor;
import static io.guichet.queue.window.WindowFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.OrganisationRefusal;
import io.guichet.queue.staff.StaffMember;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceWindowTest {

    private static final Actor SOMEBODY_ELSE = new Actor("s2", false);
    private static final Shortfall SHORTFALL =
            new Shortfall(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(12, 0), 2), 1);

    @Nested
    class Opening {

        @Test
        void a_qualified_person_opens_it_within_posted_hours() {
            Change<ServiceWindow, WindowEvent> change = signIn(qualified("s1"), Set.of(), NINE, null);

            ServiceWindow after = change.after();
            Session session = after.sessionOf("s1");
            assertThat(after.state()).isEqualTo(WindowState.OPEN);
            assertThat(session.itemCodes()).containsExactlyInAnyOrder("p", "q");
            assertThat(session.openedAt()).isEqualTo(NINE);
            assertThat(session.permitId()).isNull();
            assertThat(change.events()).containsExactly(new WindowEvent.Opened(after, session, NINE));
        }

        @Test
        void it_serves_what_the_person_is_qualified_for() {
            assertThat(signIn(qualifiedFor("s1", "q", "x"), Set.of(), NINE, null)
                            .after()
                            .sessionOf("s1")
                            .itemCodes())
                    .containsExactly("q");
            assertThat(signIn(qualified("s1"), Set.of("p"), NINE, null)
                            .after()
                            .sessionOf("s1")
                            .itemCodes())
                    .containsExactly("p");
        }

        @Test
        void it_serves_nothing_that_is_not_its_own() {
            assertThatExceptionOfType(WindowRefusal.NotServedHere.class)
                    .isThrownBy(() -> signIn(qualified("s1"), Set.of("p", "x"), NINE, null))
                    .withMessageContaining("x");
        }

        @Test
        void nobody_opens_it_who_is_not_qualified() {
            notQualified(untrained("s1"), Set.of());
            notQualified(elsewhere("s1"), Set.of());
            notQualified(qualifiedFor("s1", "q"), Set.of("p", "q"));
            notQualified(qualifiedFor("s1", "x"), Set.of());
        }

        @ParameterizedTest
        @ValueSource(strings = {"08:59:59", "12:00:00", "17:00:00"})
        void outside_posted_hours_it_stays_closed(String time) {
            assertThatExceptionOfType(WindowRefusal.OutsideOpeningHours.class)
                    .isThrownBy(() -> signIn(qualified("s1"), Set.of(), at(time), null));
        }

        @Test
        void outside_posted_hours_a_permit_opens_it() {
            Session session = signIn(qualified("s1"), Set.of(), at("19:30"), permitFor("s1"))
                    .after()
                    .sessionOf("s1");

            assertThat(session.permitId()).isEqualTo("permit-1");
        }

        @Test
        void a_permit_for_somebody_else_or_another_time_does_not() {
            assertThatExceptionOfType(WindowRefusal.OutsideOpeningHours.class)
                    .isThrownBy(() -> signIn(qualified("s1"), Set.of(), at("19:30"), permitFor("s2")));
            assertThatExceptionOfType(WindowRefusal.OutsideOpeningHours.class)
                    .isThrownBy(() -> signIn(qualified("s1"), Set.of(), at("20:00"), permitFor("s1")));
        }

        @Test
        void opening_twice_is_once() {
            assertThat(reopen(open("w1"), "s1").isEmpty()).isTrue();
            assertThat(reopen(suspended("w1"), "s1").after().state()).isEqualTo(WindowState.SUSPENDED);
        }

        @Test
        void somebody_else_does_not_sit_down_there() {
            assertThatExceptionOfType(WindowRefusal.Occupied.class).isThrownBy(() -> reopen(open("w1"), "s2"));
        }

        private void notQualified(StaffMember staff, Set<String> items) {
            assertThatExceptionOfType(WindowRefusal.NotQualified.class)
                    .isThrownBy(() -> signIn(staff, items, NINE, null));
        }

        private Change<ServiceWindow, WindowEvent> signIn(
                StaffMember staff, Set<String> items, Instant now, @Nullable Permit permit) {
            return closed("w1").open(staff, items, postedHall(), permit, "session-1", now);
        }

        private Change<ServiceWindow, WindowEvent> reopen(ServiceWindow window, String staffId) {
            return window.open(qualified(staffId), Set.of(), postedHall(), null, "session-2", NINE);
        }
    }

    @Nested
    class Serving {

        @Test
        void only_the_person_signed_in_serves_there_and_only_while_it_is_open() {
            assertThat(open("w1").sessionOf("s1").staffId()).isEqualTo("s1");
            notOpen(open("w1"), "s2", "Somebody else");
            notOpen(closed("w1"), "s1", "Nobody");
            notOpen(suspended("w1"), "s1", "break");
        }

        @Test
        void it_serves_its_items_only_while_it_is_open() {
            assertThat(open("w1").serves("p")).isTrue();
            assertThat(open("w1").serves("x")).isFalse();
            assertThat(suspended("w1").serves("p")).isFalse();
            assertThat(closed("w1").serves("p")).isFalse();
        }

        private void notOpen(ServiceWindow window, String staffId, String fact) {
            assertThatExceptionOfType(WindowRefusal.WindowNotOpen.class)
                    .isThrownBy(() -> window.sessionOf(staffId))
                    .withMessageContaining(fact);
        }
    }

    @Nested
    class Suspending {

        @Test
        void a_suspension_begins_and_ends_once() {
            Change<ServiceWindow, WindowEvent> away = open("w1").suspend(BREAK, leave(CLERK, null), at("09:30"));
            assertThat(away.after().state()).isEqualTo(WindowState.SUSPENDED);
            assertThat(away.events()).hasSize(1).first().isInstanceOf(WindowEvent.Suspended.class);
            assertThat(away.after()
                            .suspend(BREAK, leave(CLERK, null), at("09:40"))
                            .isEmpty())
                    .isTrue();

            Change<ServiceWindow, WindowEvent> back = away.after().resume(CLERK, at("09:45"));
            assertThat(back.after().state()).isEqualTo(WindowState.OPEN);
            assertThat(back.after().sessionOf("s1").pauses())
                    .containsExactly(new Pause("break", at("09:30"), at("09:45")));
            assertThat(back.events()).hasSize(1).first().isInstanceOf(WindowEvent.Resumed.class);
            assertThat(back.after().resume(CLERK, at("09:50")).isEmpty()).isTrue();
        }

        @Test
        void nobody_else_but_a_supervisor_suspends_and_resumes() {
            notOpen(() -> open("w1").suspend(BREAK, leave(SOMEBODY_ELSE, null), NINE));
            notOpen(() -> suspended("w1").resume(SOMEBODY_ELSE, NINE));
            notOpen(() -> closed("w1").suspend(BREAK, leave(CLERK, null), NINE));
            notOpen(() -> closed("w1").resume(SUPERVISOR, NINE));

            assertThat(open("w1")
                            .suspend(BREAK, leave(SUPERVISOR, null), NINE)
                            .after()
                            .state())
                    .isEqualTo(WindowState.SUSPENDED);
            assertThat(suspended("w1")
                            .resume(SUPERVISOR, NINE.plusSeconds(3600))
                            .after()
                            .state())
                    .isEqualTo(WindowState.OPEN);
        }

        @Test
        void below_the_minimum_it_needs_leave() {
            assertThatExceptionOfType(WindowRefusal.ApprovalNeeded.class)
                    .isThrownBy(() -> open("w1").suspend(BREAK, leave(CLERK, SHORTFALL), NINE))
                    .withMessageContaining("1 of at least 2");

            ServiceWindow approved =
                    open("w1").approveClosing("m1", BREAK, NINE).after();
            ServiceWindow after = approved.suspend(BREAK, leave(CLERK, SHORTFALL), NINE.plusSeconds(60))
                    .after();
            assertThat(after.state()).isEqualTo(WindowState.SUSPENDED);
            assertThat(after.approval()).as("used up").isNull();
            assertThat(open("w1")
                            .suspend(BREAK, leave(SUPERVISOR, SHORTFALL), NINE)
                            .after()
                            .state())
                    .isEqualTo(WindowState.SUSPENDED);
        }
    }

    @Nested
    class Closing {

        @Test
        void after_the_posted_hours_it_closes_without_asking() {
            Change<ServiceWindow, WindowEvent> change = open("w1").close(BREAK, leave(CLERK, null), false, at("17:00"));

            assertThat(change.after()).isEqualTo(closed("w1"));
            assertThat(change.events()).hasSize(1);
            WindowEvent.Closed closed = (WindowEvent.Closed) change.events().getFirst();
            assertThat(closed.approvedBy()).isNull();
            assertThat(closed.session().openedAt()).isEqualTo(NINE);
        }

        @Test
        void within_the_posted_hours_it_needs_leave() {
            approvalNeeded(open("w1"), "16:59:59");
        }

        @Test
        void an_approval_is_good_for_half_an_hour() {
            ServiceWindow approved =
                    open("w1").approveClosing("m1", BREAK, at("10:00")).after();

            assertThat(approvedBy(approved, CLERK, "10:30:00")).isEqualTo("m1");
            approvalNeeded(approved, "10:30:01");
        }

        @Test
        void a_supervisor_approves_by_closing() {
            assertThat(approvedBy(open("w1"), SUPERVISOR, "10:00")).isEqualTo("m1");
        }

        @Test
        void nobody_else_closes_it() {
            notOpen(() -> open("w1").close(BREAK, leave(SOMEBODY_ELSE, null), false, at("17:00")));
        }

        @Test
        void it_does_not_close_on_a_visitor() {
            assertThatExceptionOfType(WindowRefusal.HoldsTicket.class)
                    .isThrownBy(() -> open("w1").close(BREAK, leave(SUPERVISOR, null), true, at("17:00")));
        }

        @Test
        void a_closed_window_stays_closed() {
            assertThat(closed("w1")
                            .close(BREAK, leave(CLERK, null), false, NINE)
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void a_suspension_ends_with_the_session() {
            WindowEvent.Closed closed = (WindowEvent.Closed) suspended("w1")
                    .close(BREAK, leave(CLERK, null), false, at("17:00"))
                    .events()
                    .getFirst();

            assertThat(closed.session().pauses()).containsExactly(new Pause("break", at("09:30"), at("17:00")));
        }

        @Test
        void nobody_is_let_go_who_is_not_there() {
            notOpen(() -> closed("w1").approveClosing("m1", BREAK, NINE));
        }

        private void approvalNeeded(ServiceWindow window, String time) {
            assertThatExceptionOfType(WindowRefusal.ApprovalNeeded.class)
                    .isThrownBy(() -> window.close(BREAK, leave(CLERK, null), false, at(time)));
        }

        private @Nullable String approvedBy(ServiceWindow window, Actor actor, String time) {
            var closed = (WindowEvent.Closed) window.close(BREAK, leave(actor, null), false, at(time))
                    .events()
                    .getFirst();
            return closed.approvedBy();
        }
    }

    @Nested
    class Defining {

        @Test
        void another_definition_leaves_the_session_alone() {
            ServiceWindow wanted = ServiceWindow.closed(
                    "w1", "hall-2", "unit-1", "7", new Words("7号窗口", "Window 7"), Set.of("p", "q", "r"));

            Change<ServiceWindow, WindowEvent> change = open("w1").redefine(wanted);

            assertThat(change.after().number()).isEqualTo("7");
            assertThat(change.after().sessionOf("s1")).isEqualTo(open("w1").sessionOf("s1"));
            assertThat(change.events()).containsExactly(new WindowEvent.Defined(change.after()));
            assertThat(open("w1").redefine(closed("w1")).isEmpty()).isTrue();
        }

        @Test
        void it_does_not_move_to_another_hall() {
            ServiceWindow elsewhere =
                    ServiceWindow.closed("w1", "hall-1", "unit-1", "1", new Words("1号窗口", "Window 1"), Set.of("p"));

            assertThatExceptionOfType(OrganisationRefusal.CannotMove.class)
                    .isThrownBy(() -> closed("w1").redefine(elsewhere));
        }

        @Test
        void state_and_session_agree() {
            ServiceWindow window = open("w1");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ServiceWindow(
                            "w1",
                            "hall-2",
                            "unit-1",
                            "1",
                            window.label(),
                            window.itemCodes(),
                            WindowState.CLOSED,
                            window.session(),
                            null,
                            null,
                            0));
        }
    }

    @Nested
    class Alerting {

        @Test
        void one_spell_is_one_alert() {
            Change<ServiceWindow, WindowEvent> first = open("w1").noteUnattended(NINE, at("09:11"));
            assertThat(first.events()).hasSize(1);
            assertThat(first.after().noteUnattended(NINE, at("09:12")).isEmpty())
                    .isTrue();
            assertThat(first.after().noteUnattended(at("10:00"), at("10:11")).events())
                    .hasSize(1);
        }

        @Test
        void nobody_is_blamed_who_is_away_with_leave() {
            assertThat(closed("w1").noteUnattended(NINE, at("09:11")).isEmpty()).isTrue();
            assertThat(suspended("w1").noteUnattended(NINE, at("09:40")).isEmpty())
                    .isTrue();
        }

        @Test
        void somebody_who_comes_back_has_been_there_since() {
            Session back = Objects.requireNonNull(
                    suspended("w1").resume(CLERK, at("10:00")).after().session());

            assertThat(back.presentSince()).isEqualTo(at("10:00"));
            assertThat(open("w1").sessionOf("s1").presentSince()).isEqualTo(NINE);
        }
    }

    private static void notOpen(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatExceptionOfType(WindowRefusal.WindowNotOpen.class).isThrownBy(command);
    }
}
