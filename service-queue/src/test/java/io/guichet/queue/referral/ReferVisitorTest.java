package io.guichet.queue.referral;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.IssueTicket;
import io.guichet.queue.ticket.NewTickets;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.ReferTicket;
import io.guichet.queue.ticket.TakeReferral;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketCommandsOf;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketFixture;
import io.guichet.queue.ticket.TicketRefusal;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule R7: a visitor of hall-1 is sent to another unit there, and to hall-2. */
class ReferVisitorTest {

    private static final IfMatch ANY = new IfMatch(null);

    private final TurnableClock clock = new TurnableClock(HallFixture.NINE);
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryReferrals referrals = new InMemoryReferrals();
    private final AtomicInteger lastNumber = new AtomicInteger();
    private final ReferVisitor referVisitor = new ReferVisitor(
            new ReferTicket(TicketCommandsOf.stores(tickets, windows), halls, items, clock), referrals);
    private final IssueTicket issueTicket = new IssueTicket(
            halls,
            items,
            tickets,
            new NewTickets(tickets, (hall, day, series) -> lastNumber.incrementAndGet()),
            new Unlimited(),
            new WaitForecast(tickets, windows, (hall, now) -> RecentVisits.none(), clock),
            new TrackingTokens(new byte[32]),
            clock);
    private final TakeReferral takeReferral = new TakeReferral(new KnownReferrals(referrals), issueTicket, tickets);

    private Ticket served = TicketFixture.waiting();

    @BeforeEach
    void somebody_is_served() {
        halls.add(Change.none(HallFixture.alwaysOpen()));
        halls.add(Change.none(HallFixture.postedHall()));
        items.add(Change.none(ItemFixture.item(TicketFixture.ITEM, "hall-1", "养老", "Pension")));
        items.add(Change.none(ItemFixture.item("pension")));
        items.add(Change.none(ItemFixture.item("medical")));
        items.add(Change.none(ItemFixture.ofUnit("unit-7", ItemFixture.item("housing", "hall-1", "公积金", "Housing"))));
        windows.given(new ServiceWindow(
                "w1",
                "hall-1",
                "social-insurance",
                "1",
                new Words("窗口", "Window"),
                Set.of(TicketFixture.ITEM),
                WindowState.OPEN,
                new Session("session", "staff at w1", NINE, Set.of(TicketFixture.ITEM), null, List.of(), null),
                null,
                null,
                0));
        Ticket serving = TicketFixture.serving("w1");
        served = tickets.add(Change.of(serving, new TicketEvent.Issued(serving, NINE)));
    }

    @Test
    void another_unit_of_the_hall_takes_the_number_over() {
        ReferVisitor.Done done = refer(null, "unit-7", null, "k");

        assertThat(done.referral()).isNull();
        assertThat(done.ticket().state()).isEqualTo(TicketState.TRANSFERRED);
        assertThat(done.ticket().errand().itemCode()).isEqualTo("housing");
        assertThat(done.ticket().number()).isEqualTo(served.number());
        assertThat(done.ticket().firstAsked()).isEqualTo(new FirstAsked("staff at w1", "w1"));
    }

    @Test
    void another_hall_gets_a_referral_and_the_same_command_again_is_once() {
        Referral referral = sendToHall2("k");
        Referral again = sendToHall2("k");

        assertThat(again).isEqualTo(referral);
        assertThat(referral.origin().number()).isEqualTo("A001");
        assertThat(referral.origin().firstAsked()).isEqualTo(new FirstAsked("staff at w1", "w1"));
        assertThat(tickets.find(served.id()).state()).isEqualTo(TicketState.REFERRED);
        assertThat(tickets.atWindow("w1")).as("the window is free").isEmpty();
        assertThat(tickets.events())
                .filteredOn(TicketEvent.Referred.class::isInstance)
                .hasSize(1);
    }

    @Test
    void targets_that_do_not_fit_are_refused_by_name() {
        assertPointer("/itemCode", null, null, "nothing");
        assertPointer("/unitId", null, "nowhere", null);
        assertPointer("/hallId", "hall-8", null, "pension");
        assertPointer("/itemCode", "hall-2", "unit-1", null);
        assertPointer("/itemCode", null, null, null);
        assertPointer("/itemCode", null, null, "pension");
        assertThat(tickets.find(served.id())).isEqualTo(served);
    }

    /** A transfer is the command for that. */
    @Test
    void the_same_unit_is_no_referral() {
        items.add(Change.none(
                ItemFixture.ofUnit("social-insurance", ItemFixture.item("other", "hall-1", "其他", "Other"))));

        assertPointer("/itemCode", null, null, "other");
    }

    @Test
    void somebody_elses_visitor_is_not_sent_on() {
        assertThatExceptionOfType(TicketRefusal.NotYours.class)
                .isThrownBy(() -> referVisitor.refer(
                        served.id(), "s9", new ReferTicket.Wish("hall-2", null, "pension", "x"), ANY, "k"));
    }

    @Test
    void the_other_hall_gives_one_number_with_the_first_asked_aboard() {
        Referral referral = sendToHall2("k");

        Ticket taken = take(referral.id(), "hall-2", "pension", "t1");
        Ticket again = take(referral.id(), "hall-2", "pension", "t1");

        assertThat(again).isEqualTo(taken);
        assertThat(taken.firstAsked()).isEqualTo(new FirstAsked("staff at w1", "w1"));
        assertThat(referrals.find(referral.id()).ticketId()).isEqualTo(taken.id());
        assertThatExceptionOfType(TicketRefusal.ReferralTaken.class)
                .isThrownBy(() -> take(referral.id(), "hall-2", "pension", "t2"));
        assertThat(lastNumber).as("a refused slip uses up no number").hasValue(2);
    }

    @Test
    void a_referral_is_for_its_hall_and_its_item() {
        Referral referral = sendToHall2("k");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> take(referral.id(), "hall-1", TicketFixture.ITEM, "t"));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> take(referral.id(), "hall-2", "medical", "t"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take("nothing", "hall-2", "pension", "t"));
        assertThat(takeReferral.itemOf(referral.id(), "hall-2")).isEqualTo("pension");
    }

    /** The kiosk and a clerk at once: the referral may not yet say that it was taken. */
    @Test
    void a_referral_taken_by_many_at_once_is_one_number() throws Exception {
        Referral referral = sendToHall2("k");
        List<Callable<String>> kiosks = new ArrayList<>();
        for (int kiosk = 0; kiosk < 32; kiosk++) {
            String command = "t" + kiosk;
            kiosks.add(() -> {
                try {
                    return take(referral.id(), "hall-2", "pension", command).id();
                } catch (TicketRefusal.ReferralTaken tooLate) {
                    return "refused";
                }
            });
        }

        List<String> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<String> answer : threads.invokeAll(kiosks)) answers.add(answer.get());
        }

        assertThat(answers).filteredOn(answer -> !answer.equals("refused")).hasSize(1);
        assertThat(tickets.waitingIn("hall-2")).isEqualTo(1);
    }

    @Test
    void after_the_days_of_the_receiving_hall_it_is_overdue_but_can_still_be_taken() {
        Referral referral = sendToHall2("k");

        assertThat(referral.stateAt(referral.at().plusSeconds(3 * 86_400L - 1), 3))
                .isEqualTo(ReferralState.OPEN);
        assertThat(referral.stateAt(referral.at().plusSeconds(3 * 86_400L), 3)).isEqualTo(ReferralState.OVERDUE);
    }

    private Referral sendToHall2(String command) {
        return java.util.Objects.requireNonNull(
                refer("hall-2", null, "pension", command).referral());
    }

    private ReferVisitor.Done refer(
            @Nullable String hall, @Nullable String unit, @Nullable String item, String command) {
        return referVisitor.refer(
                served.id(), "staff at w1", new ReferTicket.Wish(hall, unit, item, "not-our-duty"), ANY, command);
    }

    private Ticket take(String referral, String hall, String item, String command) {
        var wish = new IssueTicket.Wish(hall, item, List.of(), 1, Priority.NORMAL, null, null, Channel.COUNTER, null);
        return takeReferral.take(referral, wish, command).ticket();
    }

    private void assertPointer(String pointer, @Nullable String hall, @Nullable String unit, @Nullable String item) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> refer(hall, unit, item, "k"))
                .satisfies(invalid -> assertThat(invalid.pointer()).isEqualTo(pointer));
    }

    private static final class Unlimited implements io.guichet.queue.line.Quotas {

        @Override
        public boolean take(String counted, java.time.LocalDate day, int limit) {
            return true;
        }

        @Override
        public void giveBack(String counted, java.time.LocalDate day) {}
    }
}
