package io.guichet.queue.window;

class InMemoryKeptSessionsTest extends KeptSessionsContract {

    private final KeptSessions sessions = new InMemoryKeptSessions();

    @Override
    protected KeptSessions sessions() {
        return sessions;
    }
}
