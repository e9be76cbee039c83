package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends a visitor to who is responsible: to another unit of the hall, where the number goes on, or to another hall, where
 * a number is given for the referral. Whoever was asked first stays named until somebody begins the work. Rule R7.
 */
public final class ReferTicket {

    private final TicketCommands commands;
    private final Halls halls;
    private final Items items;
    private final Clock clock;

    public ReferTicket(TicketCommands commands, Halls halls, Items items, Clock clock) {
        this.commands = commands;
        this.halls = halls;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Where to and why.
     *
     * @param hallId null: this hall
     * @param unitId null: the item's; one that has a single item needs no item code
     * @param reason a code like {@code not-our-duty}
     */
    public record Wish(
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String itemCode,
            String reason) {

        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

        public Wish {
            if (unitId == null && itemCode == null) {
                throw new InvalidRequest("/itemCode", "itemCode or unitId is needed");
            }
            if (!CODE.matcher(reason).matches()) {
                throw new InvalidRequest("/reason", "a code like not-our-duty");
            }
        }
    }

    /** The ticket afterwards and the item that the visitor was sent for. */
    public record Sent(Ticket ticket, ServiceItem item) {}

    /** The referral of a ticket; a ticket is sent to another hall once. */
    public static String referralOf(String ticketId) {
        return Ids.of("referral|" + ticketId);
    }

    /** @throws InvalidRequest when there is no such hall, unit or item, or the item is of the unit where the visitor is */
    public Sent refer(String ticketId, String staffId, Wish wish, IfMatch expected, String command) {
        Ticket done =
                commands.carryOutAtDesk(ticketId, staffId, expected, command, ticket -> decide(ticket, wish, command));
        return new Sent(done, target(done.errand().hallId(), wish));
    }

    private Change<Ticket, TicketEvent> decide(Ticket ticket, Wish wish, String command) {
        Errand errand = ticket.errand();
        ServiceItem item = target(errand.hallId(), wish);
        if (item.unitId().equals(errand.unitId())) {
            throw new InvalidRequest(pointer(wish), "of the same unit: transfer the visitor instead");
        }
        if (item.hallId().equals(errand.hallId())) {
            return ticket.transfer(
                    errand.to(item.unitId(), item.code()), null, wish.reason(), command, clock.instant());
        }
        var to = new TicketEvent.Destination(
                referralOf(ticket.id()), item.hallId(), item.unitId(), item.code(), wish.reason());
        return ticket.refer(to, command, clock.instant());
    }

    private ServiceItem target(String here, Wish wish) {
        String hallId = wish.hallId() == null ? here : wish.hallId();
        if (halls.known(hallId).isEmpty()) throw new InvalidRequest("/hallId", "there is no such hall");
        List<ServiceItem> fitting = items.ofHall(hallId).stream()
                .filter(item -> wish.unitId() == null || item.unitId().equals(wish.unitId()))
                .filter(item -> wish.itemCode() == null || item.code().equals(wish.itemCode()))
                .toList();
        if (fitting.isEmpty()) throw new InvalidRequest(pointer(wish), "that hall has no such item");
        if (fitting.size() > 1) throw new InvalidRequest("/itemCode", "the unit has several items: say which");
        return fitting.getFirst();
    }

    private static String pointer(Wish wish) {
        return wish.itemCode() == null ? "/unitId" : "/itemCode";
    }
}
