package io.guichet.equipment.plan;

class InMemoryMetersTest extends MetersContract {

    private final Meters meters = new InMemoryMeters();

    @Override
    protected Meters meters() {
        return meters;
    }
}
