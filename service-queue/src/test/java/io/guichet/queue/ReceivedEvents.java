package io.guichet.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as a broker would bring them. */
public final class ReceivedEvents {

    private ReceivedEvents() {}

    /** The golden sample of an event, like {@code queue.window.closed.v1}. */
    public static ConsumerRecord<String, byte[]> sample(String name) {
        return of(name, Samples.event(name));
    }

    /** An event of this name with other data. */
    public static ConsumerRecord<String, byte[]> of(String name, String data) {
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>("topic", 0, 0, "key", data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        "event-1",
                        "ce_type",
                        "io.guichet." + name,
                        "ce_source",
                        "/guichet/test",
                        "ce_subject",
                        "key",
                        "ce_seq",
                        "32",
                        "ce_time",
                        "2026-03-02T03:10:00Z")
                .forEach((header, value) -> received.headers().add(header, value.getBytes(UTF_8)));
        return received;
    }
}
