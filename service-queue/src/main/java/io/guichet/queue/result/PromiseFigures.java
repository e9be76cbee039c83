package io.guichet.queue.result;

import org.jspecify.annotations.Nullable;

/**
 * How promises were kept.
 *
 * @param onTime results told on their due day or before
 * @param decided results told, on time or late, and matters that are overdue: what can be judged
 * @param notYetDue without a result and still in time; they do not count
 */
public record PromiseFigures(long onTime, long decided, long notYetDue) {

    /** 0 to 1; null when nothing can be judged. */
    public @Nullable Double rate() {
        return decided == 0 ? null : (double) onTime / decided;
    }
}
