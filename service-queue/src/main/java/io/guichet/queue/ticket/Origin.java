package io.guichet.queue.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Where a ticket comes from.
 *
 * @param reference the id of the appointment, or the number on paper; none for the others
 * @param deviceId the kiosk that printed it; null for a number from elsewhere
 * @param command the key of the command that issued it: the same again finds it, however much happened since
 */
public record Origin(
        Channel channel,
        @Nullable String reference,
        @Nullable String deviceId,
        String command) {

    public Origin(Channel channel, @Nullable String reference, String command) {
        this(channel, reference, null, command);
    }

    public static Origin of(Channel channel, String command) {
        return new Origin(channel, null, command);
    }

    /** @param device null when no device printed it */
    public Origin printedBy(@Nullable String device) {
        return new Origin(channel, reference, device, command);
    }

    /** The number that somebody wrote on paper, when there was no other. */
    public @Nullable String paperNumber() {
        return channel == Channel.PAPER ? reference : null;
    }
}
