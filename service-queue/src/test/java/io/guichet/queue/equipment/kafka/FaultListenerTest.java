package io.guichet.queue.equipment.kafka;

import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.ReceivedEvents;
import io.guichet.queue.Samples;
import io.guichet.queue.equipment.FollowFaults;
import io.guichet.queue.equipment.InMemoryDeviceFaults;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.ReleaseTicket;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketCommandsOf;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketFixture;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.window.FaultStop;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ResumeWindow;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowFixture;
import io.guichet.queue.window.WindowRefusal;
import io.guichet.queue.window.WindowState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow 2 of the requirements, from the samples that the equipment service promises to send. */
class FaultListenerTest {

    private static final String REPORTED = "equipment.fault.reported.v1";
    private static final String REPAIRED = "equipment.fault.repaired.v1";

    private final TurnableClock clock = new TurnableClock(NINE.plusSeconds(1800));
    private final InMemoryDeviceFaults faults = new InMemoryDeviceFaults();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final FaultStop faultStop = new FaultStop(windows, faults, clock);
    private final FollowFaults followFaults = new FollowFaults(
            faults, faultStop, new ReleaseTicket(TicketCommandsOf.stores(tickets, windows), tickets, clock));
    private final FaultListener listener = new FaultListener(followFaults);

    @BeforeEach
    void an_open_window() {
        windows.given(WindowFixture.open("w1"));
    }

    @Test
    void a_critical_fault_suspends_the_window_and_puts_its_visitor_back() {
        Ticket called = add(TicketFixture.called("w1"));

        listener.onFault(ReceivedEvents.sample(REPORTED));
        listener.onFault(ReceivedEvents.sample(REPORTED));

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.SUSPENDED);
        Ticket back = tickets.find(called.id());
        assertThat(back.state()).isEqualTo(TicketState.WAITING);
        assertThat(back.standing()).as("at the head of the line").isEqualTo(called.standing());
        assertThat(suspensions()).isEqualTo(1);
        assertThat(tickets.events())
                .filteredOn(TicketEvent.Released.class::isInstance)
                .hasSize(1);
    }

    @Test
    void who_is_served_stays_with_the_clerk() {
        Ticket serving = add(TicketFixture.serving("w1"));

        listener.onFault(ReceivedEvents.sample(REPORTED));

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.SUSPENDED);
        assertThat(tickets.find(serving.id())).isEqualTo(serving);
    }

    @Test
    void after_the_repair_the_clerk_goes_on_and_a_replay_changes_nothing() {
        listener.onFault(ReceivedEvents.sample(REPORTED));
        assertThatExceptionOfType(WindowRefusal.DeviceFault.class).isThrownBy(this::resume);

        listener.onFault(ReceivedEvents.sample(REPAIRED));
        assertThat(windows.find("w1").state()).as("nothing opens by itself").isEqualTo(WindowState.SUSPENDED);
        resume();
        listener.onFault(ReceivedEvents.sample(REPORTED));
        listener.onFault(ReceivedEvents.sample(REPAIRED));
        followFaults.sweep();

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
        assertThat(suspensions()).isEqualTo(1);
    }

    @Test
    void a_repair_that_is_heard_of_before_the_report_is_the_end_of_it() {
        listener.onFault(ReceivedEvents.sample(REPAIRED));
        listener.onFault(ReceivedEvents.sample(REPORTED));

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAJOR", "MINOR"})
    void a_lesser_fault_stops_nobody(String severity) {
        listener.onFault(ReceivedEvents.of(REPORTED, Samples.event(REPORTED).replace("CRITICAL", severity)));

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
    }

    @Test
    void a_device_of_no_window_or_of_an_unknown_one_stops_nobody() {
        listener.onFault(ReceivedEvents.of(REPORTED, Samples.event(REPORTED).replace("\"w1\"", "null")));
        listener.onFault(ReceivedEvents.of(REPORTED, Samples.event(REPORTED).replace("\"w1\"", "\"w9\"")));

        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
    }

    /** Somebody called in the instant of the fault. */
    @Test
    void the_sweep_puts_back_who_was_called_after_the_look() {
        listener.onFault(ReceivedEvents.sample(REPORTED));
        Ticket called = add(TicketFixture.called("w1"));

        followFaults.sweep();

        assertThat(tickets.find(called.id()).state()).isEqualTo(TicketState.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"faultId", "assetId", "hallId", "severity", "at"})
    void a_missing_field_is_poison(String field) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onFault(ReceivedEvents.of(
                        REPORTED, Samples.event(REPORTED).replace("\"" + field + "\"", "\"other\""))));
    }

    @Test
    void another_severity_is_poison_and_another_event_is_nothing() {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onFault(
                        ReceivedEvents.of(REPORTED, Samples.event(REPORTED).replace("CRITICAL", "AWFUL"))));

        listener.onFault(ReceivedEvents.of("equipment.fault.assigned.v1", "[]"));
        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
    }

    private void resume() {
        new ResumeWindow(windows, faultStop, clock).resume("w1", CLERK, version -> {});
    }

    private long suspensions() {
        return windows.events().stream()
                .filter(WindowEvent.Suspended.class::isInstance)
                .count();
    }

    private Ticket add(Ticket ticket) {
        return tickets.add(Change.of(ticket, new TicketEvent.Issued(ticket, ticket.issuedAt())));
    }
}
