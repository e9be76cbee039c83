package io.guichet.queue.ticket;

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
import io.guichet.queue.line.NumberSeries;
import io.guichet.queue.line.Quotas;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.window.InMemoryWindows;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueTicketTest {

    private final TurnableClock clock = new TurnableClock(HallFixture.NINE);
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final CountedNumbers numbers = new CountedNumbers();
    private final CountedQuotas quotas = new CountedQuotas();
    private final IssueTicket issueTicket = new IssueTicket(
            halls,
            items,
            tickets,
            new NewTickets(tickets, numbers),
            quotas,
            new WaitForecast(tickets, new InMemoryWindows(), (hall, now) -> RecentVisits.none(), clock),
            new TrackingTokens(new byte[32]),
            clock);

    @BeforeEach
    void publish() {
        halls.add(Change.none(HallFixture.postedHall()));
        items.add(Change.none(ItemFixture.item("pension")));
        items.add(Change.none(ItemFixture.notAccepting(ItemFixture.item("paused"))));
        items.add(Change.none(ItemFixture.item("elsewhere", "hall-9", "别处", "Elsewhere")));
    }

    @Test
    void numbers_follow_each_other_within_the_halls_own_day() {
        assertThat(issue("a").number()).hasToString("A001");
        assertThat(issue("b").number()).hasToString("A002");

        clock.turn(Duration.ofDays(1));

        Ticket tomorrow = issue("c");
        assertThat(tomorrow.number()).hasToString("A001");
        assertThat(tomorrow.day()).isEqualTo(HallFixture.MONDAY.plusDays(1));
    }

    @Test
    void the_same_command_finds_its_own_ticket_and_takes_no_quota_again() {
        Ticket first = issue("a", "138");
        Ticket again = issue("a", "138");

        assertThat(again).isEqualTo(first);
        assertThat(quotas.used).containsValue(1);
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
    }

    @Test
    void a_number_that_a_counter_forgot_is_not_given_twice() {
        issue("a");
        issue("b");
        numbers.forget();

        assertThat(issue("c").number()).hasToString("A003");
    }

    @Test
    void a_person_gets_as_many_numbers_of_an_item_as_it_allows() {
        issue("a", "138");
        issue("b", "138");

        assertThatExceptionOfType(TicketRefusal.QuotaReached.class).isThrownBy(() -> issue("c", "138"));
        assertThat(issue("d", "139").number()).hasToString("A003");
        assertThat(issue("e").number())
                .as("whoever leaves no phone is not counted")
                .hasToString("A004");
    }

    @Test
    void a_closed_hall_gives_no_numbers() {
        clock.turn(Duration.ofMinutes(-1));

        assertThatExceptionOfType(TicketRefusal.HallClosed.class).isThrownBy(() -> issue("a"));
    }

    @Test
    void a_hall_in_emergency_gives_no_numbers() {
        Hall open = halls.find("hall-2");
        Hall alarmed = new Hall(
                "hall-3",
                open.regionId(),
                open.name(),
                open.zone(),
                open.hours(),
                open.closures(),
                open.rules(),
                new Emergency(new Words("系统故障", "System failure"), HallFixture.NINE, null),
                List.of(),
                0);
        halls.add(Change.none(alarmed));
        items.add(Change.none(ItemFixture.item("third", "hall-3", "三", "Third")));

        assertThatExceptionOfType(TicketRefusal.HallClosed.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-3", "third", List.of(), null), "k"));
    }

    @Test
    void items_that_are_paused_unknown_or_elsewhere_give_no_numbers() {
        assertThatExceptionOfType(TicketRefusal.HallClosed.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-2", "paused", List.of(), null), "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-2", "nothing", List.of(), null), "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-2", "elsewhere", List.of(), null), "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-2", "pension", List.of("elsewhere"), null), "k"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> issueTicket.issue(wish("hall-8", "pension", List.of(), null), "k"));
        assertThat(tickets.waitingIn("hall-2")).isZero();
    }

    @Test
    void the_credit_of_a_class_is_the_halls_rule() {
        Ticket elderly = issueTicket
                .issue(
                        new IssueTicket.Wish(
                                "hall-2",
                                "pension",
                                List.of(),
                                1,
                                Priority.ELDERLY,
                                null,
                                null,
                                Channel.KIOSK,
                                "kiosk-1"),
                        "k")
                .ticket();

        assertThat(elderly.standing().turn()).isEqualTo(HallFixture.NINE.minus(Duration.ofMinutes(10)));
    }

    /** R10: a code of the hall's list; words count as the code other. */
    @Test
    void somebody_is_urgent_for_a_reason_that_the_hall_has() {
        assertThat(urgent("medical").standing().reason()).isEqualTo(new PriorityReason("medical", null));
        assertThat(urgent("train at ten").standing().reason()).isEqualTo(new PriorityReason("other", "train at ten"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> urgent("hungry"))
                .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/priorityReason"));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> urgent(""));
    }

    private Ticket urgent(String reason) {
        var wish = new IssueTicket.Wish(
                "hall-2", "pension", List.of(), 1, Priority.URGENT, reason, null, Channel.COUNTER, null);
        return issueTicket.issue(wish, "urgent for " + reason).ticket();
    }

    private Ticket issue(String command) {
        return issue(command, null);
    }

    private Ticket issue(String command, @Nullable String person) {
        return issueTicket
                .issue(wish("hall-2", "pension", List.of(), person), command)
                .ticket();
    }

    private static IssueTicket.Wish wish(String hall, String item, List<String> more, @Nullable String person) {
        return new IssueTicket.Wish(hall, item, more, 1, Priority.NORMAL, null, person, Channel.COUNTER, null);
    }

    private static final class CountedNumbers implements NumberSeries {

        private final Map<String, Integer> last = new HashMap<>();

        @Override
        public int next(String hallId, LocalDate day, String series) {
            return last.merge(hallId + day + series, 1, Integer::sum);
        }

        void forget() {
            last.clear();
        }
    }

    private static final class CountedQuotas implements Quotas {

        private final Map<String, Integer> used = new HashMap<>();

        @Override
        public boolean take(String counted, LocalDate day, int limit) {
            if (used.getOrDefault(counted + day, 0) >= limit) return false;
            used.merge(counted + day, 1, Integer::sum);
            return true;
        }

        @Override
        public void giveBack(String counted, LocalDate day) {
            used.merge(counted + day, -1, Integer::sum);
        }
    }
}
