package io.guichet.platform.content;

class InMemoryContentsTest extends ContentsContract {

    private final InMemoryContents contents = new InMemoryContents();

    @Override
    protected Contents contents() {
        return contents;
    }
}
