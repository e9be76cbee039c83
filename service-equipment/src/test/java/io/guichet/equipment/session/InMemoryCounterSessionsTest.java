package io.guichet.equipment.session;

class InMemoryCounterSessionsTest extends CounterSessionsContract {

    private final InMemoryCounterSessions sessions = new InMemoryCounterSessions();

    @Override
    protected CounterSessions sessions() {
        return sessions;
    }
}
