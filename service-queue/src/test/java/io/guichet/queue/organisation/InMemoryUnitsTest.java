package io.guichet.queue.organisation;

class InMemoryUnitsTest extends UnitsContract {

    private final Units units = new InMemoryUnits();

    @Override
    protected Units units() {
        return units;
    }
}
