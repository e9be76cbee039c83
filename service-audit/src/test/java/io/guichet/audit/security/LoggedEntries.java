package io.guichet.audit.security;

import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.Facts;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.Wanted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The entries of a small log, found by going through all of it. */
final class LoggedEntries implements Entries {

    private final ReadLog log;

    LoggedEntries(ReadLog log) {
        this.log = log;
    }

    @Override
    public List<FoundEntry> find(Wanted wanted, int limit) {
        return LongStream.range(0, log.size())
                .boxed()
                .filter(index -> fits(factsOf(index), wanted) && isBehind(index, wanted.before()))
                .map(index -> new FoundEntry(index, factsOf(index).at()))
                .sorted(Comparator.comparing(FoundEntry::at)
                        .thenComparingLong(FoundEntry::index)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean fits(Facts facts, Wanted wanted) {
        return facts.terms().containsAll(wanted.terms())
                && (wanted.from() == null || !facts.at().isBefore(wanted.from()))
                && (wanted.to() == null || facts.at().isBefore(wanted.to()));
    }

    private boolean isBehind(long index, Wanted.@Nullable Place before) {
        if (before == null) return true;
        int later = factsOf(index).at().compareTo(before.at());
        return later < 0 || (later == 0 && index < before.index());
    }

    private Facts factsOf(long index) {
        return Facts.of(Leaf.read(log.entry(index)));
    }

    @Override
    public OptionalLong indexOf(String eventId) {
        return OptionalLong.empty();
    }

    @Override
    public Map<String, Long> placesOf(Collection<String> eventKeys) {
        return Map.of();
    }
}
