package io.guichet.queue.callback;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.personal.Sealing;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clerk cannot answer and takes name and phone. */
public final class RequestCallback {

    private final Callbacks callbacks;
    private final Halls halls;
    private final Items items;
    private final Tickets tickets;
    private final DueTimes dueTimes;
    private final Sealing sealing;
    private final Clock clock;

    public RequestCallback(
            Callbacks callbacks,
            Halls halls,
            Items items,
            Tickets tickets,
            DueTimes dueTimes,
            Sealing sealing,
            Clock clock) {
        this.callbacks = callbacks;
        this.halls = halls;
        this.items = items;
        this.tickets = tickets;
        this.dueTimes = dueTimes;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What the clerk notes down. */
    public record Wish(
            String hallId, String itemCode, @Nullable String ticketId, Contact contact, DueTimes.Promise promise) {}

    /**
     * @param command the same again finds the callback that it made before
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for an item or a ticket that this hall does not have, or a due time out of reach
     */
    public Callback request(Wish wish, String staffId, String command) {
        Instant now = clock.instant();
        String id = Ids.of("callback|" + command);
        Hall hall = halls.find(wish.hallId());
        ServiceItem item = items.known(wish.itemCode())
                .filter(one -> one.hallId().equals(hall.id()))
                .orElseThrow(() -> new InvalidRequest("/itemCode", "this hall has no such item"));
        String ticketId = wish.ticketId();
        if (ticketId != null) checkTicket(hall, ticketId);
        Due due = InvalidRequest.at(
                wish.promise().inMinutes() == null ? "/dueAt" : "/dueInMinutes",
                () -> dueTimes.of(hall, wish.promise(), now));
        Callback callback = new Callback(
                id,
                hall.id(),
                item.unitId(),
                item.code(),
                ticketId,
                staffId,
                SealedContact.of(wish.contact(), sealing, id),
                now,
                due,
                null,
                null,
                command,
                0);
        return callbacks.add(callback.request());
    }

    private void checkTicket(Hall hall, String ticketId) {
        try {
            if (tickets.find(ticketId).errand().hallId().equals(hall.id())) return;
        } catch (NotFound none) {
            // The same answer: other halls' tickets are nobody's business here.
        }
        throw new InvalidRequest("/ticketId", "this hall has no such ticket");
    }
}
