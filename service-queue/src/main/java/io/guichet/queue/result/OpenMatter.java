package io.guichet.queue.result;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Desk;
import io.guichet.queue.ticket.Ending;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clerk says that the visit left something to decide. */
public final class OpenMatter {

    private final Matters matters;
    private final Tickets tickets;
    private final Items items;
    private final Halls halls;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public OpenMatter(
            Matters matters, Tickets tickets, Items items, Halls halls, WorkingCalendar calendar, Clock clock) {
        this.matters = matters;
        this.tickets = tickets;
        this.items = items;
        this.halls = halls;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A limit in working days counts from the day after the service ended; one in minutes from its end, in posted hours
     * only. A ticket that has a matter keeps it as it is.
     *
     * @throws io.guichet.platform.domain.NotFound for an unknown ticket
     * @throws MatterRefusal.NotServedByYou for another clerk's ticket
     * @throws MatterRefusal.NotFinished before the service is finished
     * @throws MatterRefusal.NoPromisedDays for an item that is done at once
     */
    public Matter open(String ticketId, @Nullable String reference, String staffId) {
        Ticket ticket = tickets.find(ticketId);
        String number = ticket.number().toString();
        Desk desk = ticket.desk();
        if (desk == null || !desk.staffId().equals(staffId)) throw new MatterRefusal.NotServedByYou(number);
        Ending ending = ticket.ending();
        if (ticket.state() != TicketState.FINISHED || ending == null) {
            throw new MatterRefusal.NotFinished(number, ticket.state().name());
        }
        ServiceItem item = items.find(ticket.errand().itemCode());
        Limit promised = item.promisedLimit();
        if (isDoneAtOnce(promised)) throw new MatterRefusal.NoPromisedDays(item.code());
        Hall hall = halls.find(ticket.errand().hallId());
        Instant dueAt = promised.unit() == Limit.Unit.MINUTES
                ? PostedMinutes.after(hall, ending.at(), Duration.ofMinutes(promised.amount()))
                : null;
        WorkingCalendar.Due due = dueAt == null
                ? calendar.dueAfter(hall.businessDay(ending.at()), promised.amount())
                : new WorkingCalendar.Due(hall.businessDay(dueAt), false);
        Matter matter = InvalidRequest.at(
                "/reference",
                () -> new Matter(
                        ticket.id(),
                        hall.id(),
                        ticket.errand().unitId(),
                        item.code(),
                        reference,
                        staffId,
                        clock.instant(),
                        due,
                        dueAt,
                        null,
                        null,
                        0));
        return matters.add(matter.open());
    }

    private static boolean isDoneAtOnce(Limit promised) {
        return promised.unit() == Limit.Unit.MINUTES && promised.amount() == 0;
    }
}
