package io.guichet.queue.estimate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last visits of a hall, newest first. What was read twice counts once, in whatever order it comes. Immutable but for
 * what it works out once and keeps.
 */
public final class RecentVisits {

    public static final int MOST = 1_500;

    private final List<PastVisit> newestFirst;
    private final Map<String, Instant> lastEnds = new HashMap<>();
    private final ConcurrentMap<Set<String>, Experience> byItems = new ConcurrentHashMap<>();

    private RecentVisits(List<PastVisit> newestFirst) {
        this.newestFirst = newestFirst;
        newestFirst.forEach(visit -> lastEnds.putIfAbsent(visit.windowId(), visit.endedAt()));
    }

    public static RecentVisits none() {
        return new RecentVisits(List.of());
    }

    public RecentVisits plus(Collection<PastVisit> others) {
        Map<String, PastVisit> byTicket = new LinkedHashMap<>();
        Stream.concat(others.stream(), newestFirst.stream())
                .forEach(visit -> byTicket.putIfAbsent(visit.ticketId(), visit));
        if (byTicket.size() == newestFirst.size() && newestFirst.containsAll(others)) return this;
        return new RecentVisits(byTicket.values().stream()
                .sorted(Comparator.comparing(PastVisit::endedAt).reversed())
                .limit(MOST)
                .toList());
    }

    public @Nullable Instant newest() {
        return newestFirst.isEmpty() ? null : newestFirst.getFirst().endedAt();
    }

    public @Nullable Instant lastEndAt(String windowId) {
        return lastEnds.get(windowId);
    }

    /** With the items that share a line: a line moves by all who stand in it. */
    public Experience of(Set<String> itemCodes) {
        return byItems.computeIfAbsent(Set.copyOf(itemCodes), items -> Experience.of(newestFirst.stream()
                .filter(visit -> items.contains(visit.itemCode()))
                .toList()));
    }
}
