package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Hands a visitor on to the item or the window that is responsible, within the hall. Rule R7. */
public final class TransferTicket {

    private final TicketCommands commands;
    private final Items items;
    private final Windows windows;
    private final Clock clock;

    public TransferTicket(TicketCommands commands, Items items, Windows windows, Clock clock) {
        this.commands = commands;
        this.items = items;
        this.windows = windows;
        this.clock = clock;
    }

    /** Where to and why: at least one of item and window. */
    public record Target(
            @Nullable String itemCode, @Nullable String windowId, String reason) {

        private static final int LONGEST = 200;

        public Target {
            if (itemCode == null && windowId == null)
                throw new IllegalArgumentException("itemCode or windowId is needed");
            if (reason.isBlank() || reason.length() > LONGEST) {
                throw new IllegalArgumentException("reason: 1 to " + LONGEST + " characters");
            }
        }
    }

    /** @throws InvalidRequest when the hall has no such item or window, or the window does not serve the item */
    public Ticket transfer(String ticketId, String staffId, Target target, IfMatch expected, String command) {
        return commands.carryOutAtDesk(ticketId, staffId, expected, command, ticket -> handOn(ticket, target, command));
    }

    private Change<Ticket, TicketEvent> handOn(Ticket ticket, Target target, String command) {
        Errand errand = ticket.errand();
        String code = target.itemCode() == null ? errand.itemCode() : target.itemCode();
        ServiceItem item = items.known(code)
                .filter(known -> known.hallId().equals(errand.hallId()))
                .orElseThrow(() -> new InvalidRequest("/itemCode", "this hall has no such item"));
        String windowId = target.windowId();
        if (windowId != null) requireServes(windowId, errand.hallId(), item.code());
        return ticket.transfer(
                errand.to(item.unitId(), item.code()), windowId, target.reason(), command, clock.instant());
    }

    private void requireServes(String windowId, String hallId, String itemCode) {
        ServiceWindow window = windows.find(windowId);
        if (!window.hallId().equals(hallId)) throw new InvalidRequest("/windowId", "this hall has no such window");
        if (!window.itemCodes().contains(itemCode)) {
            throw new InvalidRequest("/windowId", "that window does not serve the item " + itemCode);
        }
    }
}
