package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

public final class InMemoryRatings implements Ratings {

    private static final Comparator<Rating> BY_TIME =
            Comparator.comparing(Rating::submittedAt).thenComparing(Rating::id);

    private final Map<String, Rating> byTicket = new ConcurrentHashMap<>();
    private final List<RatingEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public boolean add(Change<Rating, RatingEvent> change) {
        if (byTicket.putIfAbsent(change.after().id(), change.after()) != null) return false;
        events.addAll(change.events());
        return true;
    }

    @Override
    public Rating save(Change<Rating, RatingEvent> change) {
        Rating rating = change.after();
        if (change.isEmpty()) return rating;
        Rating kept = byTicket.compute(rating.id(), (id, before) -> {
            if (before == null || before.version() != rating.version()) throw new Stale(id);
            return rating.stored(rating.version() + 1);
        });
        events.addAll(change.events());
        return kept;
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

    @Override
    public List<Rating> search(RatingQuery query, int skip, int limit) {
        return byTicket.values().stream()
                .filter(query::fits)
                .sorted(BY_TIME.reversed())
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Rating> ofDevice(String device, Instant from, Instant to) {
        return inTime(rating -> device.equals(rating.origin().device()), from, to);
    }

    @Override
    public List<Rating> ofContact(String contact, Instant from, Instant to) {
        return inTime(rating -> contact.equals(rating.origin().contact()), from, to);
    }

    @Override
    public List<Rating> atWindow(String windowId, Instant from, Instant to) {
        return inTime(rating -> windowId.equals(rating.subject().windowId()), from, to);
    }

    private List<Rating> inTime(Predicate<Rating> which, Instant from, Instant to) {
        return byTicket.values().stream()
                .filter(which)
                .filter(rating -> !rating.submittedAt().isBefore(from)
                        && !rating.submittedAt().isAfter(to))
                .sorted(BY_TIME)
                .toList();
    }

    public List<RatingEvent> events() {
        return events;
    }
}
