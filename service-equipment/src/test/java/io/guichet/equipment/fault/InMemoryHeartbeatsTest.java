package io.guichet.equipment.fault;

class InMemoryHeartbeatsTest extends HeartbeatsContract {

    private final Heartbeats heartbeats = new InMemoryHeartbeats();

    @Override
    protected Heartbeats heartbeats() {
        return heartbeats;
    }
}
