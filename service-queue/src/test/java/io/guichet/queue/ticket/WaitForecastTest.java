package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.HALL;
import static io.guichet.queue.ticket.TicketFixture.ITEM;
import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.PastVisit;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitForecastTest {

    private static final ServiceItem ITEM_HERE = ItemFixture.item(ITEM, HALL, "转移", "Transfer");
    private static final Duration SERVICE = Duration.ofSeconds(100);
    private static final Duration PAUSE = Duration.ofSeconds(40);

    private final TurnableClock clock = new TurnableClock(NINE);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryWindows windows = new InMemoryWindows();
    private RecentVisits past = RecentVisits.none();
    private final WaitForecast forecast = new WaitForecast(tickets, windows, (hall, now) -> past, clock);

    @Test
    void nothing_is_said_while_no_window_is_open_for_the_item() {
        openWindow("w1", "another-item", NINE);
        tickets.add(Change.none(TicketFixture.waiting(1, NINE.minusSeconds(60))));

        Outlook outlook = look(Priority.NORMAL);

        assertThat(outlook.peopleAhead()).isEqualTo(1);
        assertThat(outlook.expectedWait()).isNull();
    }

    @Test
    void an_idle_window_is_ready_or_in_its_pause_as_its_last_visitor_left() {
        past = RecentVisits.none().plus(steadyVisits("w1", NINE));
        openWindow("w1", ITEM, NINE.minusSeconds(50_000));

        assertThat(likely()).as("just left").isCloseTo(PAUSE, Duration.ofSeconds(1));

        clock.turn(Duration.ofSeconds(25));
        assertThat(likely()).as("25 seconds ago").isCloseTo(Duration.ofSeconds(15), Duration.ofSeconds(1));

        clock.turn(Duration.ofSeconds(25));
        assertThat(likely()).as("50 seconds ago").isZero();
    }

    @Test
    void what_happened_before_the_session_says_nothing_about_a_window() {
        past = RecentVisits.none().plus(steadyVisits("w1", NINE));
        openWindow("w1", ITEM, NINE.plusSeconds(1));
        clock.turn(Duration.ofSeconds(2));

        assertThat(likely()).isZero();
    }

    @Test
    void a_window_at_work_gives_the_rest_of_its_service_and_then_its_pause() {
        past = RecentVisits.none().plus(steadyVisits("w1", NINE.minusSeconds(100)));
        openWindow("w1", ITEM, NINE.minusSeconds(50_000));
        Ticket served = TicketFixture.waiting(7, NINE.minusSeconds(200));
        Desk desk = new Desk("w1", "clerk of w1", "session of w1", NINE.minusSeconds(30), null);
        tickets.add(served.callTo(desk, "call", NINE.minusSeconds(30)));

        assertThat(likely()).isCloseTo(Duration.ofSeconds(70 + 40), Duration.ofSeconds(1));
    }

    @Test
    void somebody_meant_for_one_window_waits_for_that_window() {
        openWindow("w1", ITEM, NINE);
        Standing onlyThere =
                Standing.of(Priority.NORMAL, null, NINE, Duration.ZERO).onlyFor("w2");

        assertThat(forecast.look(HALL, ITEM_HERE, onlyThere).expectedWait()).isNull();
    }

    private Duration likely() {
        Wait wait = look(Priority.NORMAL).expectedWait();
        assertThat(wait).isNotNull();
        return wait == null ? Duration.ZERO : wait.likely();
    }

    private Outlook look(Priority priority) {
        return forecast.look(HALL, ITEM_HERE, Standing.of(priority, null, clock.instant(), Duration.ZERO));
    }

    private void openWindow(String id, String itemCode, Instant since) {
        Set<String> items = Set.of(itemCode);
        Session session = new Session("session of " + id, "clerk of " + id, since, items, null, List.of(), null);
        windows.given(new ServiceWindow(
                id,
                HALL,
                "social-insurance",
                "1",
                new Words("1号窗口", "Window 1"),
                items,
                WindowState.OPEN,
                session,
                null,
                null,
                0));
    }

    /** Thirty at one window, everybody waiting all the time, each as long as the other. */
    private static List<PastVisit> steadyVisits(String windowId, Instant lastEnd) {
        List<PastVisit> visits = new ArrayList<>();
        Instant ended = lastEnd;
        for (int i = 0; i < 30; i++) {
            Instant called = ended.minus(SERVICE);
            visits.add(
                    new PastVisit("past " + i, ITEM, windowId, false, NINE.minusSeconds(40_000), called, ended, null));
            ended = called.minus(PAUSE);
        }
        return visits;
    }
}
