package io.guichet.audit.ledger;

class InMemoryLedgerStoresTest extends LedgerStoresContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Batches batches() {
        return store.storedBatches();
    }

    @Override
    protected Tiles tiles() {
        return store.tiles();
    }

    @Override
    protected EntryIndex index() {
        return store.index();
    }

    @Override
    protected Progress progress() {
        return store.progress();
    }

    @Override
    protected KeptCheckpoints checkpoints() {
        return store.database;
    }
}
