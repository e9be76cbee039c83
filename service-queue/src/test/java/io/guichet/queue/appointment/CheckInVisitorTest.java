package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.line.Quotas;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.CheckIn.Arrival;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.IssueTicket;
import io.guichet.queue.ticket.NewTickets;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketRefusal;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import io.guichet.queue.window.InMemoryWindows;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInVisitorTest {

    private final TurnableClock clock = new TurnableClock(at("09:55"));
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryAppointments appointments = new InMemoryAppointments();
    private final AppointmentCodes codes = new AppointmentCodes(new byte[32]);
    private final AtomicInteger numbers = new AtomicInteger();
    private final IssueTicket issueTicket = new IssueTicket(
            halls,
            items,
            tickets,
            new NewTickets(tickets, (hall, day, series) -> numbers.incrementAndGet()),
            new NoPlaceLeft(),
            new WaitForecast(tickets, new InMemoryWindows(), (hall, now) -> RecentVisits.none(), clock),
            new TrackingTokens(new byte[32]),
            clock);
    private final CheckInVisitor checkIn = new CheckInVisitor(appointments, codes, issueTicket, clock);

    @BeforeEach
    void book() {
        halls.given(HallFixture.postedHall());
        items.add(Change.none(ItemFixture.item("pension")));
        appointments.add(AppointmentFixture.booked("a1", TEN));
    }

    @Test
    void in_time_there_is_a_ticket_of_its_own_class_and_channel_whatever_the_quota() {
        Ticket ticket = arrive("k");

        assertThat(ticket.standing().priority()).isEqualTo(Priority.APPOINTMENT);
        assertThat(ticket.standing().turn()).isEqualTo(at("09:45"));
        assertThat(ticket.origin().channel()).isEqualTo(Channel.APPOINTMENT);
        assertThat(ticket.origin().reference()).isEqualTo("a1");
        assertThat(appointments.known("a1").orElseThrow().use()).isEqualTo(new Use(ticket.id(), "k", at("09:55")));
    }

    @Test
    void it_is_used_once_and_the_same_command_gets_its_ticket_back() {
        Ticket ticket = arrive("k");
        clock.set(at("16:00"));

        assertThat(arrive("k").id()).isEqualTo(ticket.id());
        assertThatExceptionOfType(AppointmentRefusal.Used.class).isThrownBy(() -> arrive("other"));
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
        assertThat(numbers).hasValue(1);
    }

    @Test
    void ten_at_once_get_one_ticket() throws Exception {
        List<Callable<Boolean>> arriving = new ArrayList<>();
        for (int visitor = 0; visitor < 10; visitor++) {
            String command = "k" + visitor;
            arriving.add(() -> {
                try {
                    arrive(command);
                    return true;
                } catch (AppointmentRefusal.Used lost) {
                    return false;
                }
            });
        }

        List<Boolean> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<Boolean> answer : threads.invokeAll(arriving)) answers.add(answer.get());
        }
        assertThat(answers).containsOnlyOnce(true);
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
    }

    /** As after a crash between the two documents: the appointment is used, but there is no ticket. */
    @Test
    void the_same_command_goes_on_where_a_crash_stopped_it() {
        crashAfterTheAppointment("k");
        clock.set(at("10:30"));

        Ticket ticket = arrive("k");
        assertThat(ticket.origin().command()).isEqualTo("k");
        assertThat(arrive("k")).isEqualTo(ticket);
    }

    @Test
    void another_command_goes_on_only_when_nobody_is_there_any_more_to_do_it() {
        crashAfterTheAppointment("k");

        clock.turn(Duration.ofSeconds(10).minusMillis(1));
        assertThatExceptionOfType(AppointmentRefusal.Used.class).isThrownBy(() -> arrive("other"));

        clock.turn(Duration.ofMillis(1));
        assertThat(arrive("other").origin().command()).isEqualTo("other");
        assertThatExceptionOfType(AppointmentRefusal.Used.class).isThrownBy(() -> arrive("k"));
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
    }

    @Test
    void outside_the_window_there_is_no_ticket() {
        clock.set(at("09:44"));
        assertThatExceptionOfType(AppointmentRefusal.TooEarly.class).isThrownBy(() -> arrive("k"));
        clock.set(at("10:11"));
        assertThatExceptionOfType(AppointmentRefusal.TooLate.class).isThrownBy(() -> arrive("k"));
        assertThat(tickets.waitingIn("hall-2")).isZero();
    }

    @Test
    void the_code_the_hall_and_the_item_must_be_right() {
        assertThatExceptionOfType(AppointmentRefusal.WrongCode.class)
                .isThrownBy(() -> checkIn.checkIn(arrival("hall-2", "a1", codes.of("a2"), null), "k"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checkIn.checkIn(arrival("hall-9", "a1", codes.of("a1"), null), "k"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checkIn.checkIn(arrival("hall-2", "a9", codes.of("a9"), null), "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> checkIn.checkIn(arrival("hall-2", "a1", codes.of("a1"), "other"), "k"));
        assertThat(checkIn.checkIn(arrival("hall-2", "a1", codes.of("a1"), "pension"), "k")
                        .ticket())
                .isNotNull();
    }

    /** At 08:45 the doors are closed, but whoever is expected at 09:00 may check in. */
    @Test
    void somebody_may_check_in_before_the_doors_open() {
        appointments.add(AppointmentFixture.booked("a9", AppointmentFixture.slot("09:00")));
        clock.set(at("08:45"));

        assertThat(checkIn.checkIn(arrival("hall-2", "a9", codes.of("a9"), null), "k")
                        .ticket()
                        .day())
                .isEqualTo(HallFixture.MONDAY);
    }

    @Test
    void in_an_emergency_the_appointment_stays_unused() {
        Hall hall = halls.find("hall-2");
        halls.save(hall.startEmergency(new Words("故障", "Fault"), null, at("09:50")));

        assertThatExceptionOfType(TicketRefusal.HallClosed.class).isThrownBy(() -> arrive("k"));
        assertThat(appointments.known("a1").orElseThrow().use()).isNull();
    }

    @Test
    void a_cancelled_appointment_is_no_ticket() {
        appointments.save(appointments.known("a1").orElseThrow().cancel(at("09:00")));

        assertThatExceptionOfType(AppointmentRefusal.Over.class).isThrownBy(() -> arrive("k"));
    }

    private void crashAfterTheAppointment(String command) {
        Appointment booked = appointments.known("a1").orElseThrow();
        appointments.save(booked.checkIn("the ticket that never was", command, clock.instant()));
    }

    private Ticket arrive(String command) {
        return checkIn.checkIn(arrival("hall-2", "a1", codes.of("a1"), null), command)
                .ticket();
    }

    private static Arrival arrival(String hall, String id, String code, @Nullable String item) {
        return new Arrival(hall, id, code, item, List.of(), 1, "kiosk-1");
    }

    /** An appointment is a promise: no quota is asked. */
    private static final class NoPlaceLeft implements Quotas {

        @Override
        public boolean take(String counted, LocalDate day, int limit) {
            return false;
        }

        @Override
        public void giveBack(String counted, LocalDate day) {}
    }
}
