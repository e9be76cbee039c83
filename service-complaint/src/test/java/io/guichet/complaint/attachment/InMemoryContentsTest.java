package io.guichet.complaint.attachment;

class InMemoryContentsTest extends ContentsContract {

    private final InMemoryContents contents = new InMemoryContents();

    @Override
    protected Contents contents() {
        return contents;
    }
}
