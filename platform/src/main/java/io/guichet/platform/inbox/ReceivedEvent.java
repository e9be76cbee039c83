package io.guichet.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it came: CloudEvents headers and the JSON text.
 *
 * @param id unique with {@code source}; the same again means a repeat
 * @param type like {@code io.guichet.queue.ticket.called.v1}
 * @param seq grows per aggregate; one that is not greater than the last applied is a repeat or late
 */
public record ReceivedEvent(String id, String type, String source, String subject, long seq, Instant at, String data) {

    /** @throws PoisonEvent when a header is missing or unreadable: trying again would not help */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> received) {
        if (received.value() == null) throw new PoisonEvent("no data", null);
        try {
            return new ReceivedEvent(
                    header(received, "ce_id"),
                    header(received, "ce_type"),
                    header(received, "ce_source"),
                    header(received, "ce_subject"),
                    Long.parseLong(header(received, "ce_seq")),
                    Instant.parse(header(received, "ce_time")),
                    new String(received.value(), UTF_8));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new PoisonEvent("unreadable header", e);
        }
    }

    /**
     * The data as the consumer's own record of the fields it needs; others are ignored.
     *
     * @throws PoisonEvent when it does not fit
     */
    public <T> T as(Class<T> shape) {
        try {
            T read = JsonMapper.shared().readValue(data, shape);
            if (read == null) throw new PoisonEvent("data is null", null);
            return read;
        } catch (JacksonException e) {
            throw new PoisonEvent("data is not a " + shape.getSimpleName(), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> received, String name) {
        @Nullable Header header = received.headers().lastHeader(name);
        if (header == null) throw new PoisonEvent("no header " + name, null);
        return new String(header.value(), UTF_8);
    }
}
