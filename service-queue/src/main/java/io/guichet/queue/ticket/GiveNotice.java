package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.Material;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a visitor once and completely what is missing (一次性告知). Rule R5. */
public final class GiveNotice {

    private final TicketCommands commands;
    private final Items items;
    private final Clock clock;

    public GiveNotice(TicketCommands commands, Items items, Clock clock) {
        this.commands = commands;
        this.items = items;
        this.clock = clock;
    }

    /** @throws InvalidRequest when one of them is no material of the ticket's item */
    public Ticket give(String ticketId, String staffId, List<String> missing, IfMatch expected, String command) {
        return commands.carryOutAtDesk(ticketId, staffId, expected, command, ticket -> {
            requireMaterials(ticket.errand().itemCode(), missing);
            return InvalidRequest.at("/missing", () -> ticket.giveNotice(missing, command, clock.instant()));
        });
    }

    private void requireMaterials(String itemCode, List<String> missing) {
        Set<String> known =
                items.find(itemCode).materials().stream().map(Material::id).collect(Collectors.toSet());
        for (int place = 0; place < missing.size(); place++) {
            if (!known.contains(missing.get(place))) {
                throw new InvalidRequest("/missing/" + place, "no material of the item " + itemCode);
            }
        }
    }
}
