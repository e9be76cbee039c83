package io.guichet.queue.result;

class InMemoryMattersTest extends MattersContract {

    private final Matters matters = new InMemoryMatters();

    @Override
    protected Matters matters() {
        return matters;
    }
}
