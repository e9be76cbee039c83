package io.guichet.queue.window;

class InMemoryPermitsTest extends PermitsContract {

    private final Permits permits = new InMemoryPermits();

    @Override
    protected Permits permits() {
        return permits;
    }
}
