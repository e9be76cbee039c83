package io.guichet.queue.figures;

import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.ticket.InMemoryTickets;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CountLinesTest {

    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountLines lines =
            new CountLines(halls, items, tickets, new TurnableClock(NINE.plusSeconds(90)), meters);

    @Test
    void a_line_that_nobody_stands_in_is_zero_and_not_absent() {
        halls.given(HallFixture.postedHall());
        String series = items.given(ItemFixture.item("p")).series();

        lines.count();

        assertThat(value("guichet.waiting", "hall-2", series)).isZero();
        assertThat(value("guichet.waiting.longest.seconds", "hall-2", series)).isZero();
    }

    @Test
    void those_who_wait_are_counted_and_the_first_of_them_timed_until_they_are_called() {
        halls.given(HallFixture.alwaysOpen());
        Ticket first = tickets.add(Change.none(TicketFixture.waiting(1, NINE)));
        tickets.add(Change.none(TicketFixture.waiting(2, NINE.plusSeconds(60))));

        lines.count();
        assertThat(value("guichet.waiting", "hall-1", "A")).isEqualTo(2);
        assertThat(value("guichet.waiting.longest.seconds", "hall-1", "A")).isEqualTo(90);

        tickets.save(TicketFixture.call(first, "w1"));
        lines.count();
        assertThat(value("guichet.waiting", "hall-1", "A")).isEqualTo(1);
        assertThat(value("guichet.waiting.longest.seconds", "hall-1", "A")).isEqualTo(30);
    }

    private double value(String name, String hall, String series) {
        return meters.get(name).tag("hall", hall).tag("series", series).gauge().value();
    }
}
