package io.guichet.audit.shelf;

class InMemoryShelfTest extends ShelfContract {

    private final Shelf<Thing, Painted> shelf = new InMemoryShelf<>(SHAPE);

    @Override
    protected Shelf<Thing, Painted> shelf() {
        return shelf;
    }
}
