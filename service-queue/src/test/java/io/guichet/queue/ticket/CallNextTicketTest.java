package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import io.guichet.queue.window.AfterClosing;
import io.guichet.queue.window.InMemoryPermits;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Reason;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowRefusal;
import io.guichet.queue.window.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallNextTicketTest {

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final TurnableClock clock = new TurnableClock(NINE.plusSeconds(3600));
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryPermits permits = new InMemoryPermits();
    private final CallNextTicket callNext =
            new CallNextTicket(windows, tickets, staff, new AfterClosing(halls, permits), clock);

    @BeforeEach
    void the_hall_is_open() {
        halls.given(HallFixture.alwaysOpen());
    }

    /** R10. */
    @Test
    void tickets_issued_before_closing_are_served_after_it_and_later_ones_are_not() {
        // 2026-11-23 is a Monday; the hall closes at 17:00, which is 09:00Z.
        Instant closing = Instant.parse("2026-11-23T09:00:00Z");
        closingHall();
        open("w1");
        Ticket inTime = add(TicketFixture.waiting(1, closing.minusSeconds(1)));
        Ticket urgentButLate = add(TicketFixture.issued(
                new TicketNumber("A", 2), Priority.URGENT, Duration.ofMinutes(30), closing.plusSeconds(60)));

        clock.set(closing.plus(Duration.ofMinutes(31)));
        Ticket first = called("w1");
        assertThat(first.id()).isEqualTo(inTime.id());
        tickets.save(first.miss("k", NINE));
        assertThatExceptionOfType(WindowRefusal.OutsideOpeningHours.class).isThrownBy(() -> called("w1"));
        assertThat(tickets.find(urgentButLate.id()).state()).isEqualTo(TicketState.WAITING);
    }

    @Test
    void within_the_grace_and_with_a_permit_later_ones_are_called_too() {
        Instant closing = Instant.parse("2026-11-23T09:00:00Z");
        closingHall();
        open("w1");
        add(TicketFixture.waiting(1, closing.plusSeconds(1)));
        add(TicketFixture.waiting(2, closing.plusSeconds(2)));

        clock.set(closing.plus(Duration.ofMinutes(30)));
        tickets.save(called("w1").miss("k", NINE));
        clock.set(closing.plus(Duration.ofMinutes(31)));
        permits.add(new Permit(
                "permit",
                TicketFixture.HALL,
                "w1",
                null,
                new Span(closing, closing.plus(Duration.ofHours(2))),
                Reason.of("annual-review"),
                "m1",
                closing));
        assertThat(called("w1").number()).hasToString("A002");
    }

    /** M4: whoever loses the qualification calls nobody more, and serves who is there. */
    @Test
    void without_qualification_nobody_more_is_called() {
        open("w1");
        add(TicketFixture.waiting(1, NINE));
        add(TicketFixture.waiting(2, NINE));
        Ticket present = called("w1");

        staff.save(staff.find("staff at w1").redefine(StaffFixture.untrained("staff at w1")));

        assertThat(called("w1")).isEqualTo(present);
        tickets.save(present.miss("k", NINE));
        assertThatExceptionOfType(WindowRefusal.NotQualified.class).isThrownBy(() -> called("w1"));
        staff.save(staff.find("staff at w1").redefine(StaffFixture.qualifiedFor("staff at w1", "other-item")));
        assertThatExceptionOfType(WindowRefusal.NotQualified.class).isThrownBy(() -> called("w1"));
        staff.save(staff.find("staff at w1").redefine(StaffFixture.qualified("staff at w1")));
        assertThat(called("w1").number()).hasToString("A002");
    }

    /** R10: the bound on others' wait, over random mornings. */
    @Test
    void nobody_is_overtaken_by_somebody_who_came_later_than_the_credit() {
        Map<Priority, Duration> credits = Map.of(
                Priority.NORMAL, Duration.ZERO,
                Priority.ELDERLY, Duration.ofMinutes(10),
                Priority.DISABLED, Duration.ofMinutes(20),
                Priority.URGENT, Duration.ofMinutes(30));
        open("w1");
        for (int seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<Ticket> waiting = new ArrayList<>();
            Instant now = NINE.plus(Duration.ofHours(seed));
            for (int step = 1; step <= 60 || !waiting.isEmpty(); step++) {
                now = now.plusSeconds(random.nextInt(300));
                if (step <= 60 && random.nextInt(5) < 3) {
                    Priority priority =
                            List.copyOf(new TreeSet<>(credits.keySet())).get(random.nextInt(4));
                    waiting.add(add(TicketFixture.issued(
                            new TicketNumber("ABCDEFGHIJ".substring(seed % 10, seed % 10 + 1), seed * 100 + step),
                            priority,
                            credits.getOrDefault(priority, Duration.ZERO),
                            now)));
                } else if (!waiting.isEmpty()) {
                    Ticket next = called("w1");
                    waiting.removeIf(one -> one.id().equals(next.id()));
                    for (Ticket overtaken : waiting) {
                        Duration later = Duration.between(overtaken.issuedAt(), next.issuedAt());
                        assertThat(later)
                                .as("seed %s: %s before %s", seed, next.number(), overtaken.number())
                                .isLessThanOrEqualTo(
                                        credits.getOrDefault(next.standing().priority(), Duration.ZERO));
                    }
                    tickets.save(next.miss("k", now));
                }
            }
        }
    }

    private void closingHall() {
        Hall hall = halls.find(TicketFixture.HALL);
        halls.save(hall.redefine(new Hall(
                hall.id(),
                hall.regionId(),
                hall.name(),
                hall.zone(),
                HallFixture.postedHall().hours(),
                Set.of(),
                hall.rules(),
                null,
                List.of(),
                0)));
    }

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
        staff.given(StaffFixture.qualified("staff at " + id));
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
