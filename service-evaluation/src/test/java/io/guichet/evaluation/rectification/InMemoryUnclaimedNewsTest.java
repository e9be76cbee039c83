package io.guichet.evaluation.rectification;

class InMemoryUnclaimedNewsTest extends UnclaimedNewsContract {

    private final InMemoryUnclaimedNews unclaimed = new InMemoryUnclaimedNews();

    @Override
    protected UnclaimedNews unclaimed() {
        return unclaimed;
    }
}
