package io.guichet.evaluation.invitation;

class InMemoryPadsTest extends PadsContract {

    private final Pads pads = new InMemoryPads();

    @Override
    protected Pads pads() {
        return pads;
    }
}
