package io.guichet.queue.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.dayend.wire.DayEndWire;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.OpeningHours;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EndDayTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T09:30:00Z");

    private final InMemoryTickets tickets = new InMemoryTickets();
    private final FewDayEnds ends = new FewDayEnds();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final EndDay endDay = new EndDay(halls, tickets, ends, new TurnableClock(EVENING));

    @BeforeEach
    void somebodyStillWaits() {
        halls.add(Change.none(HallFixture.hall(TicketFixture.HALL, OpeningHours.NEVER, HallRules.defaults())));
        for (int place = 1; place <= 450; place++) add(TicketFixture.waiting(place, TicketFixture.NINE));
    }

    @Test
    void those_who_wait_are_sent_home_and_whoever_is_called_is_not() {
        Ticket called = tickets.ofHall(TicketFixture.HALL, null, 0, 1).getFirst();
        tickets.save(TicketFixture.call(called, "w1"));

        DayEnd end = endDay.end(TicketFixture.HALL, Leftover.CANCEL, "m001", "k");

        assertThat(end.tickets()).isEqualTo(449);
        assertThat(tickets.waitingIn(TicketFixture.HALL)).isZero();
        assertThat(tickets.atWindow("w1")).isPresent();
    }

    @Test
    void carrying_over_changes_nobodys_turn() {
        DayEnd end = endDay.end(TicketFixture.HALL, Leftover.CARRY_OVER, "m001", "k");

        assertThat(end.tickets()).isEqualTo(450);
        assertThat(tickets.waitingIn(TicketFixture.HALL)).isEqualTo(450);
    }

    @Test
    void the_same_command_ends_the_day_once() {
        DayEnd first = endDay.end(TicketFixture.HALL, Leftover.CANCEL, "m001", "k");
        DayEnd again = endDay.end(TicketFixture.HALL, Leftover.CANCEL, "m001", "k");

        assertThat(again).isEqualTo(first);
        assertThat(ends.all).hasSize(1);
    }

    /** The first attempt died after some were cancelled. */
    @Test
    void the_same_command_after_a_crash_counts_all_that_it_cancelled() {
        tickets.ofHall(TicketFixture.HALL, null, 0, 100).forEach(ticket -> tickets.save(ticket.sendHome("k", EVENING)));

        assertThat(endDay.end(TicketFixture.HALL, Leftover.CANCEL, "m001", "k").tickets())
                .isEqualTo(450);
    }

    @Test
    void the_event_is_its_sample() throws Exception {
        DayEnd end = new DayEnd("1", "hall-1", LocalDate.of(2026, 11, 23), Leftover.CARRY_OVER, "m001", 12, EVENING);

        assertThat(JsonMapper.shared().writeValueAsString(DayEndWire.of(end).data()))
                .isEqualTo(Files.readString(Path.of("..", "contracts", "events", "queue.hall.day-ended.v1.json"))
                        .strip());
    }

    private void add(Ticket ticket) {
        tickets.add(Change.of(ticket, new TicketEvent.Issued(ticket, ticket.issuedAt())));
    }

    private static final class FewDayEnds implements DayEnds {

        private final List<DayEnd> all = new ArrayList<>();

        @Override
        public Optional<DayEnd> known(String id) {
            return all.stream().filter(end -> end.id().equals(id)).findFirst();
        }

        @Override
        public List<DayEnd> ofHall(String hallId, int most) {
            return List.copyOf(all);
        }

        @Override
        public void add(DayEnd end) {
            all.add(end);
        }
    }
}
