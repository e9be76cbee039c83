package io.guichet.queue.appointment;

class InMemorySlotsTest extends SlotsContract {

    private final InMemorySlots slots = new InMemorySlots();

    @Override
    protected Slots slots() {
        return slots;
    }
}
