package io.guichet.queue.organisation;

class InMemoryRegionsTest extends RegionsContract {

    private final Regions regions = new InMemoryRegions();

    @Override
    protected Regions regions() {
        return regions;
    }
}
