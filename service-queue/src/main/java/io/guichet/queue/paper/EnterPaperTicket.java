package io.guichet.queue.paper;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Errand;
import io.guichet.queue.ticket.NewTickets;
import io.guichet.queue.ticket.Origin;
import io.guichet.queue.ticket.PaperEntry;
import io.guichet.queue.ticket.ServedOnPaper;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Enters a number that was given on paper, with its real times. The ticket's id follows from the emergency and the
 * number on the paper, so that two people who enter the same pile make one ticket of each paper. Rule S6.
 */
public final class EnterPaperTicket {

    private final Halls halls;
    private final Items items;
    private final Windows windows;
    private final Staff staff;
    private final Tickets tickets;
    private final NewTickets newTickets;
    private final TrackingTokens tokens;
    private final Clock clock;

    public EnterPaperTicket(
            Halls halls,
            Items items,
            Windows windows,
            Staff staff,
            Tickets tickets,
            NewTickets newTickets,
            TrackingTokens tokens,
            Clock clock) {
        this.halls = halls;
        this.items = items;
        this.windows = windows;
        this.staff = staff;
        this.tickets = tickets;
        this.newTickets = newTickets;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param enteredBy who types it in
     * @param command the same again finds the ticket that it made before
     * @throws io.guichet.platform.domain.NotFound for an unknown hall
     * @throws InvalidRequest for an item, window or person that this hall does not have, and for times out of order
     * @throws PaperRefusal.NotInEmergency when there was none at the time of issue
     * @throws PaperRefusal.Known when somebody entered this paper before
     */
    public Ticket enter(Paper paper, String enteredBy, String command) {
        Instant now = clock.instant();
        Hall hall = halls.find(paper.hallId());
        ServiceItem item = items.known(paper.itemCode())
                .filter(one -> one.hallId().equals(hall.id()))
                .orElseThrow(() -> new InvalidRequest("/itemCode", "this hall has no such item"));
        checkTimes(paper, now);
        ServedOnPaper served = paper.served();
        if (served != null) checkPlace(hall, served);
        Instant since = hall.emergencyAt(paper.issuedAt()).orElseThrow(PaperRefusal.NotInEmergency::new);

        String id = Ids.of("paper|" + hall.id() + "|" + since + "|" + paper.sameNumber());
        Errand errand = new Errand(hall.id(), item.unitId(), item.code(), List.of(), 1);
        Origin origin = new Origin(Channel.PAPER, paper.number(), command);
        String tokenHash = TrackingTokens.hash(tokens.of(id));
        LocalDate day = hall.businessDay(paper.issuedAt());
        PaperEntry entry = new PaperEntry(id, day, errand, tokenHash, origin, paper.issuedAt(), served);
        try {
            return newTickets.store(hall.id(), day, item.series(), number -> entry.enter(number, enteredBy, now));
        } catch (Tickets.AlreadyThere before) {
            Ticket found = tickets.find(id);
            if (found.origin().command().equals(command)) return found;
            throw new PaperRefusal.Known(paper.number(), found.number().toString());
        }
    }

    private static void checkTimes(Paper paper, Instant now) {
        ServedOnPaper served = paper.served();
        if (served == null) {
            notBefore("/issuedAt", now, paper.issuedAt());
            return;
        }
        Instant startedAt = served.startedAt();
        notBefore("/calledAt", served.calledAt(), paper.issuedAt());
        if (startedAt != null) notBefore("/startedAt", startedAt, served.calledAt());
        notBefore("/finishedAt", served.finishedAt(), startedAt == null ? served.calledAt() : startedAt);
        notBefore("/finishedAt", now, served.finishedAt());
    }

    private static void notBefore(String pointer, Instant later, Instant earlier) {
        if (later.isBefore(earlier)) {
            throw new InvalidRequest(pointer, "times follow each other: issued, called, started, finished, now");
        }
    }

    private void checkPlace(Hall hall, ServedOnPaper served) {
        boolean windowHere = windows.known(served.windowId())
                .map(window -> window.hallId().equals(hall.id()))
                .orElse(false);
        if (!windowHere) throw new InvalidRequest("/windowId", "this hall has no such window");
        boolean worksHere = staff.known(served.staffId())
                .map(member -> member.worksIn(hall.id()))
                .orElse(false);
        if (!worksHere) throw new InvalidRequest("/staffId", "nobody of this number works in this hall");
    }
}
