package io.guichet.queue.window;

class InMemoryDeparturesTest extends DeparturesContract {

    private final InMemoryDepartures departures = new InMemoryDepartures();

    @Override
    protected Departures departures() {
        return departures;
    }
}
