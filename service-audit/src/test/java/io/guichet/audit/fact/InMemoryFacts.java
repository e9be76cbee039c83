package io.guichet.audit.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in a map, with the promises of {@link FactsContract}. */
public final class InMemoryFacts implements Facts {

    private final ConcurrentMap<String, Fact> facts = new ConcurrentHashMap<>();

    @Override
    public void learn(Fact fact) {
        facts.merge(fact.id(), fact, (old, young) -> young.seq() > old.seq() ? young : old);
    }

    @Override
    public List<Fact> ofMonth(String hallId, String month, @Nullable String staffId) {
        return inOrder()
                .filter(fact -> fact.hallId().equals(hallId) && fact.month().equals(month))
                .filter(fact -> staffId == null || staffId.equals(fact.staffId()))
                .toList();
    }

    @Override
    public List<Fact> ofYear(String unitId, int year, Fact.Kind kind) {
        return inOrder()
                .filter(fact -> unitId.equals(fact.unitId())
                        && fact.kind() == kind
                        && fact.day().getYear() == year)
                .toList();
    }

    @Override
    public List<Fact> counting(String unitId, int year, Fact.Kind kind, int skip, int limit) {
        return ofYear(unitId, year, kind).stream()
                .filter(Fact::counts)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, Map<Fact.Kind, Tally>> tallies(Collection<String> unitIds, int year) {
        return inOrder()
                .filter(fact -> fact.unitId() != null && unitIds.contains(fact.unitId()))
                .filter(fact -> fact.counts() && fact.day().getYear() == year)
                .collect(Collectors.groupingBy(
                        fact -> String.valueOf(fact.unitId()),
                        Collectors.toMap(Fact::kind, fact -> new Tally(1, fact.value()), Tally::and)));
    }

    private Stream<Fact> inOrder() {
        return facts.values().stream().sorted(Comparator.comparing(Fact::day).thenComparing(Fact::id));
    }
}
