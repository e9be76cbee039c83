package io.guichet.equipment.shelf;

class InMemoryShelfTest extends ShelfContract {

    private final Shelf<Box, BoxEvent> shelf = new InMemoryShelf<>("box", OWN);

    @Override
    protected Shelf<Box, BoxEvent> shelf() {
        return shelf;
    }
}
