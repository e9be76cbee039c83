package io.guichet.queue.estimate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, PastVisit> byTicket = new HashMap<>();
    private final Map<String, Instant> lastEnds = new HashMap<>();
    private final ConcurrentMap<Set<String>, Experience> byItems = new ConcurrentHashMap<>();

    private RecentVisits(List<PastVisit> newestFirst) {
        this.newestFirst = newestFirst;
        for (PastVisit visit : newestFirst) {
            byTicket.put(visit.ticketId(), visit);
            lastEnds.putIfAbsent(visit.windowId(), visit.endedAt());
        }
    }

    public static RecentVisits none() {
        return new RecentVisits(List.of());
    }

    public RecentVisits plus(Collection<PastVisit> others) {
        Map<String, PastVisit> changed = new HashMap<>();
        for (PastVisit visit : others) {
            if (!visit.equals(byTicket.get(visit.ticketId()))) changed.put(visit.ticketId(), visit);
        }
        if (changed.isEmpty()) return this;
        return new RecentVisits(Stream.concat(
                        changed.values().stream(),
                        newestFirst.stream().filter(visit -> !changed.containsKey(visit.ticketId())))
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
        return byItems.computeIfAbsent(
                Set.copyOf(itemCodes),
                items -> Experience.of(newestFirst.stream()
                        .filter(visit -> items.contains(visit.itemCode()))
                        .toList()));
    }
}
