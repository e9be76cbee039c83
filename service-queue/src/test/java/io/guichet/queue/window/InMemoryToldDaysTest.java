package io.guichet.queue.window;

class InMemoryToldDaysTest extends ToldDaysContract {

    private final InMemoryToldDays days = new InMemoryToldDays();

    @Override
    protected ToldDays days() {
        return days;
    }
}
