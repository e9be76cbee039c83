package io.guichet.queue.ticket;

import io.guichet.queue.window.Windows;

/** For tests of other features: the round that commands on a ticket make. */
public final class TicketCommandsOf {

    private TicketCommandsOf() {}

    public static TicketCommands stores(Tickets tickets, Windows windows) {
        return new TicketCommands(tickets, windows);
    }
}
