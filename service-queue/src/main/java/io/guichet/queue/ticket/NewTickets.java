package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.queue.line.NumberSeries;
import java.time.LocalDate;
import java.util.function.Function;

/** Gives new tickets the next number of their hall, day and series. */
public final class NewTickets {

    private static final int ROUNDS = 20;

    private final Tickets tickets;
    private final NumberSeries numbers;

    public NewTickets(Tickets tickets, NumberSeries numbers) {
        this.tickets = tickets;
        this.numbers = numbers;
    }

    /**
     * @param issue makes the ticket with the number it is given
     * @return as stored
     * @throws Tickets.AlreadyThere when a ticket of this id was stored before
     */
    public Ticket store(
            String hallId, LocalDate day, String series, Function<TicketNumber, Change<Ticket, TicketEvent>> issue) {
        for (int round = 1; ; round++) {
            TicketNumber number = new TicketNumber(series, numbers.next(hallId, day, series));
            try {
                return tickets.add(issue.apply(number));
            } catch (Tickets.NumberTaken behind) {
                // The counter lost its last steps in a power cut; it catches up one by one.
                if (round >= ROUNDS) throw behind;
            }
        }
    }
}
