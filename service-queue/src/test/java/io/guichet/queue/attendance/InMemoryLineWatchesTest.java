package io.guichet.queue.attendance;

class InMemoryLineWatchesTest extends LineWatchesContract {

    private final InMemoryLineWatches watches = new InMemoryLineWatches();

    @Override
    protected LineWatches watches() {
        return watches;
    }
}
