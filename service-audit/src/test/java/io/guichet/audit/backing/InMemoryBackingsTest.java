package io.guichet.audit.backing;

class InMemoryBackingsTest extends BackingsContract {

    private final Backings backings = new InMemoryBackings(clock);

    @Override
    protected Backings backings() {
        return backings;
    }
}
