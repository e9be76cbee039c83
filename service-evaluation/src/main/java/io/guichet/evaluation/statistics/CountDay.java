package io.guichet.evaluation.statistics;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Counts a day of a hall anew from its facts and keeps the count.
 *
 * <p>The version is read before the facts, and the count is kept only if the version is still the same. So of two who count
 * at once the one that read earlier loses and reads again, and a kept count has every fact that was noted before its
 * version was read: figures never go back.
 */
public final class CountDay {

    /** Each lost round means that somebody else has kept a count. After so many the events come again, a little later. */
    private static final int ROUNDS = 32;

    private final Facts facts;
    private final HallDays days;
    private final Zones zones;
    private final Deadlines deadlines;

    public CountDay(Facts facts, HallDays days, Zones zones, Deadlines deadlines) {
        this.facts = facts;
        this.days = days;
        this.zones = zones;
        this.deadlines = deadlines;
    }

    public void count(DayKey day) {
        ZoneId zone = zones.of(day.hallId());
        Stale.retry(ROUNDS, () -> {
            long version = days.version(day);
            days.save(day, version, cells(day, zone));
            return day;
        });
    }

    private Map<Cell, Tally> cells(DayKey day, ZoneId zone) {
        return Counting.count(day.day(), zone, deadlines, facts.on(day), this::recurred);
    }

    private boolean recurred(Fact fact) {
        Instant from = Recurrence.rectifiedAt(fact);
        if (from == null) return false;
        List<Fact> later = facts.bad(fact.about().windowId(), from, from.plus(Recurrence.WITHIN));
        return Recurrence.isIn(fact, later);
    }
}
