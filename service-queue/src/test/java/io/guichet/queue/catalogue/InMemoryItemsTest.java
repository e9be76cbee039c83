package io.guichet.queue.catalogue;

class InMemoryItemsTest extends ItemsContract {

    private final Items items = new InMemoryItems();

    @Override
    protected Items items() {
        return items;
    }
}
