package io.guichet.queue.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Where a ticket comes from.
 *
 * @param reference the id of the appointment, or the number on paper; none for the others
 * @param command the key of the command that issued it: the same again finds it, however much happened since
 */
public record Origin(Channel channel, @Nullable String reference, String command) {

    public static Origin of(Channel channel, String command) {
        return new Origin(channel, null, command);
    }

    /** The number that somebody wrote on paper, when there was no other. */
    public @Nullable String paperNumber() {
        return channel == Channel.PAPER ? reference : null;
    }
}
