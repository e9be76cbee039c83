package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets a region be as an operator says. */
public final class DefineRegion {

    private final Regions regions;

    public DefineRegion(Regions regions) {
        this.regions = regions;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public Definition<Region> define(Region wanted, LongConsumer expected) {
        return Stale.retry(3, () -> {
            Optional<Region> known = regions.known(wanted.id());
            expected.accept(known.map(Region::version).orElse(0L));
            if (known.isPresent())
                return new Definition<>(regions.save(known.get().redefine(wanted)), false);
            return new Definition<>(regions.add(Change.of(wanted, new RegionEvent.Defined(wanted))), true);
        });
    }
}
