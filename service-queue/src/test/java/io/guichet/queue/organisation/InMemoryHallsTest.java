package io.guichet.queue.organisation;

class InMemoryHallsTest extends HallsContract {

    private final Halls halls = new InMemoryHalls();

    @Override
    protected Halls halls() {
        return halls;
    }
}
