package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.Optional;

/** Regions in a map, with the promises of {@link RegionsContract}. */
public final class InMemoryRegions implements Regions {

    private final Versioned<Region, RegionEvent> regions = new Versioned<>(Region::id, Region::version, Region::at);

    public List<RegionEvent> events() {
        return regions.events();
    }

    /** The region as if it had been defined before. */
    public Region given(Region region) {
        return add(Change.of(region, new RegionEvent.Defined(region)));
    }

    @Override
    public Optional<Region> known(String id) {
        return regions.known(id);
    }

    @Override
    public Region add(Change<Region, RegionEvent> change) {
        return regions.add(change);
    }

    @Override
    public Region save(Change<Region, RegionEvent> change) {
        return regions.save(change);
    }
}
