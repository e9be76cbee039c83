package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Definition;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets an item be as an operator says, and publishes what changed. */
public final class DefineItem {

    private final Items items;
    private final Clock clock;

    public DefineItem(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public Definition<ServiceItem> define(ServiceItem wanted, LongConsumer expected) {
        return Stale.retry(3, () -> {
            Instant now = clock.instant();
            Optional<ServiceItem> known = items.known(wanted.code());
            expected.accept(known.map(ServiceItem::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(items.save(known.get().redefine(wanted, now)), false);
            return new Definition<>(items.add(wanted.publish(now)), true);
        });
    }
}
