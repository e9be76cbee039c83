package io.guichet.evaluation.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<DayKey, Optional<String>> ofDays = new HashMap<>();
        days.scan(question.range(), question.cuboid(), question.filter(), (day, cell, tally) -> {
            // A day has many rows: its week or month is worked out once.
            Optional<String> key = question.by().isOfDay()
                    ? ofDays.computeIfAbsent(day, any -> question.by().key(any, cell))
                    : question.by().key(day, cell);
            key.map(group -> groups.computeIfAbsent(group, any -> new Tally()))
                    .orElse(total)
                    .add(tally);
        });
        groups.values().forEach(total::add);
        Instant now = clock.instant();
        SortedMap<String, Figures> figures = new TreeMap<>();
        groups.forEach((key, tally) -> figures.put(key, Figures.of(tally, now)));
        return new Answer(Figures.of(total, now), Collections.unmodifiableSortedMap(figures));
    }
}
