package io.guichet.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.guichet.gateway.Rate;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A bucket per caller. At most 100,000 are kept, the least used go first: memory stays bounded whoever calls, and a
 * forgotten caller only gets a full bucket again.
 */
final class Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, TokenBucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private final LongSupplier nanos;

    Buckets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** As {@link TokenBucket#take}, from the bucket of this caller. */
    Duration take(String caller, Rate rate) {
        var now = nanos.getAsLong();
        return buckets.get(caller, _ -> new TokenBucket(rate, now)).take(now);
    }
}
