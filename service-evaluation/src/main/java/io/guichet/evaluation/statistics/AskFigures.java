package io.guichet.evaluation.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what was counted. Totals are sums of counts; shares are made of the sums at the end. */
public final class AskFigures {

    private final HallDays days;
    private final Clock clock;

    public AskFigures(HallDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** @param groups by key, in order of the keys */
    public record Answer(Figures total, SortedMap<String, Figures> groups) {}

    public Answer ask(Question question) {
        Tally total = new Tally();
        SortedMap<String, Tally> groups = new TreeMap<>();
        days.scan(question.range(), question.cuboid(), question.filter(), (day, cell, tally) -> {
            total.add(tally);
            question.by()
                    .key(day, cell)
                    .ifPresent(key -> groups.computeIfAbsent(key, any -> new Tally())
                            .add(tally));
        });
        Instant now = clock.instant();
        SortedMap<String, Figures> figures = new TreeMap<>();
        groups.forEach((key, tally) -> figures.put(key, Figures.of(tally, now)));
        return new Answer(Figures.of(total, now), Collections.unmodifiableSortedMap(figures));
    }
}
