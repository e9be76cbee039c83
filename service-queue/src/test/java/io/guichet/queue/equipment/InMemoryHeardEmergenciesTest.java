package io.guichet.queue.equipment;

class InMemoryHeardEmergenciesTest extends HeardEmergenciesContract {

    private final HeardEmergencies emergencies = new InMemoryHeardEmergencies();

    @Override
    protected HeardEmergencies emergencies() {
        return emergencies;
    }
}
