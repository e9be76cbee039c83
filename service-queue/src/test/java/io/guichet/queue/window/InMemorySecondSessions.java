package io.guichet.queue.window;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refused second sessions in a map. */
public final class InMemorySecondSessions implements SecondSessions {

    private final Map<String, SecondSession> refused = new ConcurrentHashMap<>();

    public List<SecondSession> all() {
        return List.copyOf(refused.values());
    }

    @Override
    public void add(SecondSession one) {
        refused.putIfAbsent(one.id(), one);
    }
}
