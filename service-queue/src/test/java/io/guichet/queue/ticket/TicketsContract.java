package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.HALL;
import static io.guichet.queue.ticket.TicketFixture.ITEM;
import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Tickets} promises, whoever keeps them. */
public abstract class TicketsContract {

    private static final Instant LATER = NINE.plusSeconds(600);

    /** Empty ones. */
    protected abstract Tickets tickets();

    private final Set<String> items = Set.of(ITEM);

    @Test
    void a_ticket_comes_back_as_it_was_stored_in_every_state() {
        Tickets tickets = tickets();
        Ticket ticket = add(tickets, TicketFixture.waiting());
        assertThat(tickets.find(ticket.id())).isEqualTo(ticket);

        ticket = tickets.save(ticket.callTo(TicketFixture.desk("w1"), "call", NINE.plusSeconds(60)));
        assertThat(tickets.find(ticket.id())).isEqualTo(ticket);
        ticket = tickets.save(ticket.start("start", NINE.plusSeconds(90)));
        ticket = tickets.save(ticket.giveNotice(List.of("id-card", "form"), "notice", NINE.plusSeconds(95)));
        ticket = tickets.save(ticket.hold("hold", NINE.plusSeconds(100)));
        assertThat(tickets.find(ticket.id())).isEqualTo(ticket);
        ticket = tickets.save(ticket.resume("resume", NINE.plusSeconds(110)));
        ticket = tickets.save(
                ticket.transfer(ticket.errand().to("unit-2", "other-item"), "w9", "other counter", "transfer", LATER));
        assertThat(tickets.find(ticket.id())).isEqualTo(ticket);
        ticket = tickets.save(ticket.callTo(TicketFixture.desk("w9"), "call again", LATER));
        ticket = tickets.save(ticket.start("start again", LATER));
        ticket = tickets.save(ticket.finish(Outcome.GIVEN_UP, "finish", LATER));
        assertThat(tickets.find(ticket.id())).isEqualTo(ticket);
    }

    @Test
    void an_unknown_id_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tickets().find("nobody"));
    }

    @Test
    void the_same_id_twice_is_already_there() {
        Tickets tickets = tickets();
        Ticket ticket = add(tickets, TicketFixture.waiting());

        assertThatExceptionOfType(Tickets.AlreadyThere.class).isThrownBy(() -> add(tickets, ticket));
    }

    @Test
    void the_same_number_on_the_same_day_is_taken() {
        Tickets tickets = tickets();
        add(tickets, TicketFixture.waiting(7, NINE));

        assertThatExceptionOfType(Tickets.NumberTaken.class)
                .isThrownBy(() -> add(tickets, TicketFixture.waiting(7, LATER)));
    }

    @Test
    void a_decision_on_an_old_version_is_stale() {
        Tickets tickets = tickets();
        Ticket ticket = add(tickets, TicketFixture.waiting());
        tickets.save(ticket.callTo(TicketFixture.desk("w1"), "faster", LATER));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> tickets.save(ticket.callTo(TicketFixture.desk("w2"), "slower", LATER)));
        assertThat(tickets.atWindow("w2")).isEmpty();
    }

    @Test
    void a_window_takes_a_second_visitor_only_after_the_first_has_left_it() {
        Tickets tickets = tickets();
        Ticket first = add(tickets, TicketFixture.waiting(1, NINE));
        Ticket second = add(tickets, TicketFixture.waiting(2, NINE.plusSeconds(1)));
        first = tickets.save(first.callTo(TicketFixture.desk("w1"), "k1", LATER));

        assertThatExceptionOfType(TicketRefusal.WindowBusy.class)
                .isThrownBy(() -> tickets.save(second.callTo(TicketFixture.desk("w1"), "k2", LATER)));

        tickets.save(first.miss("k3", LATER));
        tickets.save(second.callTo(TicketFixture.desk("w1"), "k4", LATER));
        assertThat(tickets.atWindow("w1").map(Ticket::id)).hasValue(second.id());
    }

    @Test
    void a_visitor_on_hold_leaves_the_window_to_others_and_comes_back_only_to_a_free_one() {
        Tickets tickets = tickets();
        Ticket first = add(tickets, TicketFixture.waiting(1, NINE));
        Ticket second = add(tickets, TicketFixture.waiting(2, NINE.plusSeconds(1)));
        first = tickets.save(first.callTo(TicketFixture.desk("w1"), "k1", LATER));
        first = tickets.save(first.start("k2", LATER));
        Ticket held = tickets.save(first.hold("k3", LATER));
        tickets.save(second.callTo(TicketFixture.desk("w1"), "k4", LATER));

        assertThat(tickets.onHold("w1")).extracting(Ticket::id).containsExactly(held.id());
        assertThatExceptionOfType(TicketRefusal.WindowBusy.class)
                .isThrownBy(() -> tickets.save(held.resume("k5", LATER)));
    }

    @Test
    void the_line_is_ordered_by_turn_then_place() {
        Tickets tickets = tickets();
        Ticket second = add(tickets, TicketFixture.waiting(2, NINE));
        Ticket third = add(tickets, TicketFixture.waiting(3, NINE.plusSeconds(30)));
        Ticket first = add(
                tickets,
                TicketFixture.issued(
                        new TicketNumber("A", 4), Priority.ELDERLY, Duration.ofMinutes(10), NINE.plusSeconds(60)));

        assertThat(tickets.firstWaiting(HALL, items, "w1", Set.of()).map(Ticket::id))
                .hasValue(first.id());
        assertThat(tickets.firstWaiting(HALL, items, "w1", Set.of(first.id())).map(Ticket::id))
                .hasValue(second.id());
        assertThat(tickets.firstWaiting(HALL, items, "w1", Set.of(first.id(), second.id()))
                        .map(Ticket::id))
                .hasValue(third.id());
        assertThat(tickets.firstWaiting(HALL, items, Set.of("w1", "w2"), Set.of(second.id()), 2))
                .extracting(Ticket::id)
                .containsExactly(first.id(), third.id());
        assertThat(tickets.firstWaiting(HALL, Set.of("other"), "w1", Set.of())).isEmpty();
        assertThat(tickets.firstWaiting("hall-2", items, "w1", Set.of())).isEmpty();
        assertThat(tickets.waitingBefore(HALL, items, third.standing())).isEqualTo(2);
        assertThat(tickets.waitingBefore(HALL, items, first.standing())).isZero();
        assertThat(tickets.waitingIn(HALL)).isEqualTo(3);
        assertThat(tickets.waitingFor(HALL, items)).isEqualTo(3);
        assertThat(tickets.waitingFor(HALL, Set.of("other"))).isZero();
        assertThat(tickets.longestWaiting(HALL, items).map(Ticket::id)).hasValue(second.id());
    }

    @Test
    void lines_have_those_who_wait_by_series_with_the_first_of_them() {
        Tickets tickets = tickets();
        assertThat(tickets.lines()).isEmpty();
        add(tickets, TicketFixture.waiting(2, NINE.plusSeconds(30)));
        add(tickets, TicketFixture.waiting(3, NINE));
        add(
                tickets,
                TicketFixture.issued(new TicketNumber("B", 1), Priority.NORMAL, Duration.ZERO, NINE.plusSeconds(5)));
        Ticket called = add(tickets, TicketFixture.waiting(1, NINE.minusSeconds(60)));
        tickets.save(called.callTo(TicketFixture.desk("w1"), "k", LATER));

        assertThat(tickets.lines())
                .containsExactlyInAnyOrder(
                        new LineLength(HALL, "A", 2, NINE), new LineLength(HALL, "B", 1, NINE.plusSeconds(5)));
    }

    @Test
    void a_ticket_for_one_window_is_seen_by_that_window_alone() {
        Tickets tickets = tickets();
        Ticket ticket = add(tickets, TicketFixture.waiting());
        ticket = tickets.save(ticket.callTo(TicketFixture.desk("w1"), "k1", LATER));
        tickets.save(ticket.transfer(ticket.errand(), "w2", "specialist", "k2", LATER));

        assertThat(tickets.firstWaiting(HALL, items, "w1", Set.of())).isEmpty();
        assertThat(tickets.firstWaiting(HALL, items, "w2", Set.of())).isPresent();
        assertThat(tickets.firstWaiting(HALL, items, Set.of("w1", "w2"), Set.of(), 9))
                .hasSize(1);
        assertThat(tickets.firstWaiting(HALL, items, Set.of("w1", "w3"), Set.of(), 9))
                .isEmpty();
    }

    @Test
    void tickets_are_found_by_token_window_and_state() {
        Tickets tickets = tickets();
        Ticket waiting = add(tickets, TicketFixture.waiting(1, NINE));
        Ticket other = add(tickets, TicketFixture.waiting(2, NINE.plusSeconds(5)));
        Ticket called = tickets.save(other.callTo(TicketFixture.desk("w1"), "k", LATER));

        assertThat(tickets.ofToken(waiting.tokenHash()).map(Ticket::id)).hasValue(waiting.id());
        assertThat(tickets.ofToken("other")).isEmpty();
        assertThat(tickets.atWindows(HALL)).extracting(Ticket::id).containsExactly(called.id());
        assertThat(tickets.lastCalledTo("w1").map(Ticket::id)).hasValue(called.id());
        assertThat(tickets.lastCalledTo("w2")).isEmpty();
        assertThat(tickets.ofHall(HALL, null, 0, 10)).extracting(Ticket::id).containsExactly(called.id(), waiting.id());
        assertThat(tickets.ofHall(HALL, TicketState.CALLED, 0, 10))
                .extracting(Ticket::id)
                .containsExactly(called.id());
        assertThat(tickets.ofHall(HALL, null, 1, 10)).extracting(Ticket::id).containsExactly(waiting.id());
    }

    @Test
    void a_change_without_events_is_not_written() {
        Tickets tickets = tickets();
        Ticket ticket = add(tickets, TicketFixture.waiting());

        assertThat(tickets.save(Change.none(ticket)).version()).isEqualTo(1);
        assertThat(tickets.find(ticket.id()).version()).isEqualTo(1);
    }

    private static Ticket add(Tickets tickets, Ticket ticket) {
        return tickets.add(Change.of(ticket, new TicketEvent.Issued(ticket, ticket.issuedAt())));
    }
}
