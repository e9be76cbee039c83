package io.guichet.queue.slip;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import org.jspecify.annotations.Nullable;

/** Writes the slip of a ticket as things stand now. */
public final class PrintSlip {

    private static final long MINUTE = 60_000;

    private final Halls halls;
    private final Items items;
    private final WaitForecast forecast;
    private final TrackingTokens tokens;
    private final SlipSettings settings;

    public PrintSlip(Halls halls, Items items, WaitForecast forecast, TrackingTokens tokens, SlipSettings settings) {
        this.halls = halls;
        this.items = items;
        this.forecast = forecast;
        this.tokens = tokens;
        this.settings = settings;
    }

    public Slip print(Ticket ticket, boolean reprint) {
        Hall hall = halls.find(ticket.errand().hallId());
        ServiceItem item = items.find(ticket.errand().itemCode());
        Outlook outlook = forecast.look(hall.id(), item, ticket.standing());
        return new Slip(
                hall.name(),
                ticket.number().toString(),
                item.name(),
                outlook.peopleAhead(),
                minutes(outlook.expectedWait()),
                ticket.issuedAt().atZone(hall.zone()),
                settings.publicUrl().resolve("/t/" + tokens.of(ticket.id())).toString(),
                TrackingTokens.ratingCode(ticket.tokenHash()),
                reprint);
    }

    private static Slip.@Nullable Minutes minutes(@Nullable Wait wait) {
        if (wait == null) return null;
        return new Slip.Minutes(wait.low().toMillis() / MINUTE, (wait.high().toMillis() + MINUTE - 1) / MINUTE);
    }
}
