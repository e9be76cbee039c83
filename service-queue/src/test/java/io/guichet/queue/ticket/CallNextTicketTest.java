package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowRefusal;
import io.guichet.queue.window.WindowState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CallNextTicketTest {

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final TurnableClock clock = new TurnableClock(NINE.plusSeconds(3600));
    private final CallNextTicket callNext = new CallNextTicket(windows, tickets, clock);

    @Test
    void the_lowest_turn_is_called_first_whoever_came_first() {
        open("w1");
        Ticket normal = add(TicketFixture.waiting(1, NINE));
        Ticket elderly = add(TicketFixture.issued(
                new TicketNumber("A", 2), Priority.ELDERLY, Duration.ofMinutes(10), NINE.plusSeconds(300)));

        Ticket first = called("w1");
        tickets.save(first.miss("k", NINE));
        Ticket second = called("w1");

        assertThat(first.id()).isEqualTo(elderly.id());
        assertThat(second.id()).isEqualTo(normal.id());
    }

    @Test
    void a_window_that_called_somebody_gets_the_same_ticket_again() {
        open("w1");
        add(TicketFixture.waiting(1, NINE));
        add(TicketFixture.waiting(2, NINE));

        assertThat(called("w1")).isEqualTo(called("w1"));
        assertThat(tickets.events())
                .filteredOn(TicketEvent.Called.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_window_that_serves_somebody_is_busy() {
        open("w1");
        add(TicketFixture.waiting(1, NINE));
        add(TicketFixture.waiting(2, NINE));
        tickets.save(called("w1").start("k", NINE));

        assertThatExceptionOfType(TicketRefusal.WindowBusy.class).isThrownBy(() -> called("w1"));
    }

    @Test
    void nobody_is_called_where_nobody_waits_for_the_windows_items() {
        open("w1", "other-item");
        add(TicketFixture.waiting(1, NINE));

        assertThat(callNext.callNext("w1", "staff at w1", "k")).isEmpty();
    }

    @Test
    void a_window_of_somebody_else_or_of_nobody_calls_nobody() {
        open("w1");
        windows.add(Change.none(closed("w2")));
        add(TicketFixture.waiting(1, NINE));

        assertThatExceptionOfType(WindowRefusal.WindowNotOpen.class)
                .isThrownBy(() -> callNext.callNext("w1", "staff at w2", "k"));
        assertThatExceptionOfType(WindowRefusal.WindowNotOpen.class)
                .isThrownBy(() -> callNext.callNext("w2", "staff at w2", "k"));
        assertThat(tickets.events()).noneMatch(TicketEvent.Called.class::isInstance);
    }

    /** 64 windows on one line: each ticket is called exactly once, in order of turn. */
    @Test
    void sixty_four_windows_call_each_ticket_exactly_once() throws Exception {
        int waiting = 3_000;
        for (int place = 1; place <= waiting; place++) add(TicketFixture.waiting(place, NINE.plusMillis(place)));
        List<Callable<Void>> clerks = new ArrayList<>();
        ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
        for (int window = 1; window <= 64; window++) {
            String id = "w" + window;
            open(id);
            clerks.add(() -> {
                for (Optional<Ticket> next = callNext.callNext(id, "staff at " + id, "k");
                        next.isPresent();
                        next = callNext.callNext(id, "staff at " + id, "k")) {
                    calls.add(next.get().id());
                    tickets.save(next.get().miss("k", NINE));
                }
                return null;
            });
        }

        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<Void> done : threads.invokeAll(clerks)) done.get();
        }

        assertThat(calls).hasSize(waiting).doesNotHaveDuplicates();
    }

    private Ticket called(String windowId) {
        return callNext.callNext(windowId, "staff at " + windowId, "call").orElseThrow();
    }

    private Ticket add(Ticket ticket) {
        return tickets.add(Change.of(ticket, new TicketEvent.Issued(ticket, ticket.issuedAt())));
    }

    private void open(String id) {
        open(id, TicketFixture.ITEM);
    }

    private void open(String id, String itemCode) {
        Session session =
                new Session("session at " + id, "staff at " + id, NINE, Set.of(itemCode), null, List.of(), null);
        windows.add(Change.<ServiceWindow, WindowEvent>none(window(id, WindowState.OPEN, session)));
    }

    private static ServiceWindow closed(String id) {
        return window(id, WindowState.CLOSED, null);
    }

    private static ServiceWindow window(
            String id, WindowState state, @org.jspecify.annotations.Nullable Session session) {
        return new ServiceWindow(
                id,
                TicketFixture.HALL,
                "social-insurance",
                id.substring(1),
                new Words("窗口", "Window"),
                Set.of(TicketFixture.ITEM, "other-item"),
                state,
                session,
                null,
                null,
                0);
    }
}
