package io.guichet.audit.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came from the broker, good or not. Its arrays are not copied: who has it does not change them.
 */
public final class Arrived {

    private final Partition partition;
    private final long offset;
    private final long writtenMillis;
    private final byte @Nullable [] key;
    private final Map<String, byte[]> headers;
    private final byte @Nullable [] value;

    /** @param headers the last of each name */
    public Arrived(
            Partition partition,
            long offset,
            long writtenMillis,
            byte @Nullable [] key,
            Map<String, byte[]> headers,
            byte @Nullable [] value) {
        this.partition = partition;
        this.offset = offset;
        this.writtenMillis = writtenMillis;
        this.key = key;
        this.headers = Map.copyOf(headers);
        this.value = value;
    }

    public Partition partition() {
        return partition;
    }

    public long offset() {
        return offset;
    }

    /** When the broker, or the sender, says it was written; Unix milliseconds. */
    public long writtenMillis() {
        return writtenMillis;
    }

    public byte @Nullable [] key() {
        return key;
    }

    public Map<String, byte[]> headers() {
        return headers;
    }

    public byte @Nullable [] value() {
        return value;
    }
}
