package io.guichet.audit.search;

class InMemoryBlocksTest extends BlocksContract {

    private final Blocks blocks = new InMemoryBlocks();

    @Override
    protected Blocks blocks() {
        return blocks;
    }
}
