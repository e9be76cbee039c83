package io.guichet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as they come from the broker. */
public final class Heard {

    private Heard() {}

    public static ConsumerRecord<String, byte[]> record(String key, String type, long seq, String data) {
        var record = new ConsumerRecord<>("any", 0, 0L, key, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        key + seq + type,
                        "ce_type",
                        type,
                        "ce_source",
                        "/guichet/test",
                        "ce_subject",
                        key,
                        "ce_seq",
                        Long.toString(seq),
                        "ce_time",
                        "2026-11-23T02:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
