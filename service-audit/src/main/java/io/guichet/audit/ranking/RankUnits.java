package io.guichet.audit.ranking;

import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.fact.Tally;
import io.guichet.audit.merit.JudgeMerit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts a line's year as it is now. */
public final class RankUnits {

    private static final double HUNDRED = 100;

    private final Facts facts;
    private final JudgeMerit judgeMerit;
    private final Formula formula;

    public RankUnits(Facts facts, JudgeMerit judgeMerit, Formula formula) {
        this.facts = facts;
        this.judgeMerit = judgeMerit;
        this.formula = formula;
    }

    public Ranking rank(LineOfBusiness line, int year) {
        List<String> ids =
                line.units().stream().map(LineOfBusiness.Member::unitId).toList();
        Map<String, Map<Fact.Kind, Tally>> tallies = facts.tallies(ids, year);
        Map<Fact.Kind, Tally> all = new EnumMap<>(Fact.Kind.class);
        tallies.values().forEach(unit -> unit.forEach((kind, tally) -> all.merge(kind, tally, Tally::and)));
        List<Ranked> units = new ArrayList<>();
        List<Ranked> few = new ArrayList<>();
        for (LineOfBusiness.Member member : line.units()) {
            Map<Fact.Kind, Tally> own = tallies.getOrDefault(member.unitId(), Map.of());
            Ranked unit = unit(member, year, own, all);
            boolean hasPlace = unit.score() != null && of(own, Fact.Kind.RATING).count() >= formula.leastRatings();
            (hasPlace ? units : few).add(unit);
        }
        units.sort(byScore());
        few.sort(byScore());
        List<Ranked> ranked = new ArrayList<>(places(units));
        ranked.addAll(few);
        return new Ranking(line.code(), line.name(), year, formula, ranked, null);
    }

    private Ranked unit(LineOfBusiness.Member member, int year, Map<Fact.Kind, Tally> own, Map<Fact.Kind, Tally> all) {
        List<Part> parts = formula.parts().stream()
                .map(weight -> Part.of(
                        weight,
                        of(own, weight.kind()),
                        of(own, Fact.Kind.SERVED),
                        of(all, weight.kind()),
                        of(all, Fact.Kind.SERVED)))
                .filter(Objects::nonNull)
                .toList();
        return new Ranked(
                member.unitId(),
                member.hallId(),
                member.name(),
                null,
                total(parts),
                parts,
                judgeMerit.ofUnit(member.unitId(), year).causes(),
                Recommendation.NONE,
                null);
    }

    /** What the whole line has nothing of leaves its weight out. */
    private static @Nullable Double total(List<Part> parts) {
        double of = parts.stream().mapToDouble(Part::weight).sum();
        if (of == 0) return null;
        double reached =
                parts.stream().mapToDouble(part -> part.score() * part.weight()).sum();
        return Math.round(reached / of * HUNDRED) / HUNDRED;
    }

    private List<Ranked> places(List<Ranked> sorted) {
        List<Ranked> placed = new ArrayList<>();
        for (Ranked unit : sorted) {
            Ranked before = placed.isEmpty() ? null : placed.getLast();
            Integer same = before != null && Objects.equals(before.score(), unit.score()) ? before.place() : null;
            int place = same == null ? placed.size() + 1 : same;
            placed.add(unit.placed(place, recommended(unit, place, sorted.size())));
        }
        return placed;
    }

    private Recommendation recommended(Ranked unit, int place, int places) {
        double score = Objects.requireNonNull(unit.score(), "has a place");
        if (score < formula.improveBelow()) return Recommendation.IMPROVE;
        boolean isAmongTheFirst = place <= Math.ceil(places * formula.commended());
        return isAmongTheFirst && unit.causes().isEmpty() ? Recommendation.COMMEND : Recommendation.NONE;
    }

    private static Comparator<Ranked> byScore() {
        return Comparator.comparingDouble((Ranked unit) -> unit.score() == null ? -1 : unit.score())
                .reversed()
                .thenComparing(Ranked::unitId);
    }

    private static Tally of(Map<Fact.Kind, Tally> tallies, Fact.Kind kind) {
        return tallies.getOrDefault(kind, Tally.NOTHING);
    }
}
