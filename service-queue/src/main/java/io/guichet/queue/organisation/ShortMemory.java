package io.guichet.queue.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a moment what was read, for what is read with every ticket and changes once a week. Thread-safe.
 *
 * <p>It loads under the key's lock: whoever forgets a key after a write also forgets what was being read meanwhile.
 * What is not there is not remembered, so that made-up ids cannot fill it.
 */
public final class ShortMemory<V> {

    private record Remembered<V>(V value, Instant at) {}

    private final Duration keeps;
    private final InstantSource clock;
    private final ConcurrentMap<String, Remembered<V>> remembered = new ConcurrentHashMap<>();

    public ShortMemory(Duration keeps, InstantSource clock) {
        this.keeps = keeps;
        this.clock = clock;
    }

    /** @return null when {@code load} says so */
    public @Nullable V recall(String key, Function<String, @Nullable V> load) {
        Remembered<V> before = remembered.get(key);
        if (before != null && isFresh(before)) return before.value;
        Remembered<V> now =
                remembered.compute(key, (itself, old) -> old != null && isFresh(old) ? old : loaded(itself, load));
        return now == null ? null : now.value;
    }

    public void forget(String key) {
        remembered.remove(key);
    }

    private @Nullable Remembered<V> loaded(String key, Function<String, @Nullable V> load) {
        Instant before = clock.instant();
        V value = load.apply(key);
        return value == null ? null : new Remembered<>(value, before);
    }

    private boolean isFresh(Remembered<V> one) {
        return one.at.plus(keeps).isAfter(clock.instant());
    }
}
