package io.guichet.queue.ticket.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.catalogue.http.ItemCard;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Desk;
import io.guichet.queue.ticket.Ending;
import io.guichet.queue.ticket.Errand;
import io.guichet.queue.ticket.PriorityReason;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.WaitForecast;
import io.guichet.queue.window.WindowLabels;

/** Puts together what a view shows from the ticket, its item, its window and the line. */
public final class TicketViews {

    private static final Outlook NOT_IN_LINE = new Outlook(0, null);

    private final Halls halls;
    private final Items items;
    private final WindowLabels labels;
    private final WaitForecast forecast;

    TicketViews(Halls halls, Items items, WindowLabels labels, WaitForecast forecast) {
        this.halls = halls;
        this.items = items;
        this.labels = labels;
        this.forecast = forecast;
    }

    TicketView of(Ticket ticket) {
        ServiceItem item = items.find(ticket.errand().itemCode());
        return of(ticket, item, look(ticket, item));
    }

    /** With an outlook that was just made: looking at a line is the dearest part of a number. */
    TicketView of(Ticket ticket, Outlook outlook) {
        ServiceItem item = items.find(ticket.errand().itemCode());
        return of(ticket, item, ticket.state().isInLine() ? outlook : NOT_IN_LINE);
    }

    public StaffTicketView forStaff(Ticket ticket) {
        ServiceItem item = items.find(ticket.errand().itemCode());
        PriorityReason reason = ticket.standing().reason();
        return new StaffTicketView(
                of(ticket, item, look(ticket, item)),
                ItemCard.of(item),
                ticket.firstAsked(),
                reason == null ? null : reason.words(),
                reason == null ? null : reason.code(),
                ticket.notices(),
                ticket.stages(),
                ticket.errand().groupSize(),
                ticket.errand().moreItems(),
                ticket.origin().paperNumber());
    }

    private Outlook look(Ticket ticket, ServiceItem item) {
        return ticket.state().isInLine()
                ? forecast.look(ticket.errand().hallId(), item, ticket.standing())
                : NOT_IN_LINE;
    }

    private TicketView of(Ticket ticket, ServiceItem item, Outlook outlook) {
        Errand errand = ticket.errand();
        Desk desk = ticket.desk();
        Ending ending = ticket.ending();
        Wait wait = outlook.expectedWait();
        int rejoinLimit = halls.find(errand.hallId()).rules().rejoinLimit();
        return new TicketView(
                ticket.id(),
                ticket.number().toString(),
                errand.hallId(),
                errand.itemCode(),
                item.name(),
                ticket.state(),
                ticket.stage(),
                ticket.standing().priority(),
                ticket.origin().channel(),
                outlook.peopleAhead(),
                wait == null ? null : TicketView.WaitView.of(wait),
                desk == null ? null : desk.windowId(),
                desk == null ? null : labelOf(desk.windowId()),
                ticket.issuedAt(),
                desk == null ? null : desk.calledAt(),
                desk == null ? null : desk.startedAt(),
                ending == null ? null : ending.at(),
                ticket.recalls(),
                Math.max(0, rejoinLimit - ticket.rejoins()),
                ticket.state() == TicketState.FINISHED && ending != null ? ending.outcome() : null,
                ticket.version());
    }

    private Words labelOf(String windowId) {
        return labels.of(windowId);
    }
}
