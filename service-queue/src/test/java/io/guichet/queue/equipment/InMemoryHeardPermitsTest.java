package io.guichet.queue.equipment;

class InMemoryHeardPermitsTest extends HeardPermitsContract {

    private final HeardPermits permits = new InMemoryHeardPermits();

    @Override
    protected HeardPermits permits() {
        return permits;
    }
}
