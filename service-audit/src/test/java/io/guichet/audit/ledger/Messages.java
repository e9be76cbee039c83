package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Messages as a service sends them. */
public final class Messages {

    public static final Partition TICKETS = new Partition("guichet.queue.ticket", 0);
    public static final Partition WINDOWS = new Partition("guichet.queue.window", 1);

    private Messages() {}

    /** The event of a ticket's n-th change, at this place of the partition. */
    public static Arrived event(Partition partition, long offset, String ticket, long version) {
        return event(partition, offset, ticket, version * 16, headers -> headers);
    }

    public static Arrived event(
            Partition partition, long offset, String ticket, long sequence, UnaryOperator<Map<String, String>> change) {
        String data = "{\"ticketId\":\"" + ticket + "\",\"hallId\":\"hall-1\",\"staffId\":\"s001\",\"number\":\"A00"
                + sequence + "\"}";
        Map<String, String> headers = change.apply(new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", "id-" + ticket + "-" + sequence,
                "ce_type", "io.guichet.queue.ticket.called.v1",
                "ce_source", "/guichet/queue",
                "ce_subject", ticket,
                "ce_time", "2026-11-23T01:00:00Z",
                "ce_seq", Long.toString(sequence),
                "content-type", "application/json")));
        Map<String, byte[]> bytes = new HashMap<>();
        headers.forEach((name, value) -> bytes.put(name, value.getBytes(UTF_8)));
        return new Arrived(
                partition, offset, 1_764_000_000_000L + offset, ticket.getBytes(UTF_8), bytes, data.getBytes(UTF_8));
    }

    public static Arrived withValue(Arrived message, byte[] value) {
        return new Arrived(
                message.partition(),
                message.offset(),
                message.writtenMillis(),
                message.key(),
                message.headers(),
                value);
    }

    /** Forty messages of two partitions; repeats, disorder and poison among them. */
    public static List<Arrived> some() {
        Random random = new Random(7);
        Map<Partition, Long> next = new HashMap<>();
        List<Arrived> messages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Partition partition = random.nextBoolean() ? TICKETS : WINDOWS;
            long offset = next.merge(partition, 1L, Long::sum) - 1;
            Arrived event = event(partition, offset, "t" + random.nextInt(6), 1 + random.nextInt(5));
            messages.add(i % 9 == 4 ? withValue(event, "garbage".getBytes(UTF_8)) : event);
        }
        return messages;
    }
}
