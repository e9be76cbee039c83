package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Change;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public final class InMemoryRatings implements Ratings {

    private final Map<String, Rating> byTicket = new ConcurrentHashMap<>();
    private final List<RatingEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public boolean add(Change<Rating, RatingEvent> change) {
        if (byTicket.putIfAbsent(change.after().id(), change.after()) != null) return false;
        events.addAll(change.events());
        return true;
    }

    @Override
    public Optional<Rating> find(String id) {
        return Optional.ofNullable(byTicket.get(id));
    }

    @Override
    public Set<String> rated(Collection<String> ticketIds) {
        Set<String> found = new HashSet<>(ticketIds);
        found.retainAll(byTicket.keySet());
        return found;
    }

    List<RatingEvent> events() {
        return events;
    }
}
