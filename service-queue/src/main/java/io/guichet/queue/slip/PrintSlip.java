package io.guichet.queue.slip;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes the slip of a ticket as things stand now. */
public final class PrintSlip {

    private static final long MINUTE = 60_000;

    private final Halls halls;
    private final Items items;
    private final WaitForecast forecast;
    private final TrackingTokens tokens;
    private final SlipSettings settings;
    private final Clock clock;

    public PrintSlip(
            Halls halls,
            Items items,
            WaitForecast forecast,
            TrackingTokens tokens,
            SlipSettings settings,
            Clock clock) {
        this.halls = halls;
        this.items = items;
        this.forecast = forecast;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    public Slip print(Ticket ticket, boolean reprint) {
        Hall hall = halls.find(ticket.errand().hallId());
        ServiceItem item = items.find(ticket.errand().itemCode());
        return new Slip(
                hall.name(),
                ticket.number().toString(),
                item.name(),
                forecast.peopleAhead(hall.id(), item.code(), ticket.standing()),
                wait(ticket, item),
                ticket.issuedAt().atZone(hall.zone()),
                settings.publicUrl().resolve("/t/" + tokens.of(ticket.id())).toString(),
                reprint);
    }

    private Slip.@Nullable Minutes wait(Ticket ticket, ServiceItem item) {
        return forecast.forecast(ticket.errand().hallId(), item, ticket.standing(), clock.instant())
                .map(wait -> new Slip.Minutes(
                        wait.low().toMillis() / MINUTE, (wait.high().toMillis() + MINUTE - 1) / MINUTE))
                .orElse(null);
    }
}
