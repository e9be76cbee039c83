package io.guichet.evaluation.statistics;

import io.guichet.evaluation.organisation.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Brings figures up to date with events: notes them, then counts each day they touch. Both may be done again at will, so an
 * event that comes twice, late, or again after a crash between the two steps leaves the same figures.
 */
public final class KeepFigures {

    private final Facts facts;
    private final CountDay countDay;
    private final Zones zones;

    public KeepFigures(Facts facts, CountDay countDay, Zones zones) {
        this.facts = facts;
        this.countDay = countDay;
        this.zones = zones;
    }

    public void hear(List<Heard> heard) {
        if (heard.isEmpty()) return;
        Function<String, ZoneId> zone = zones.lookedUpOnce();
        facts.note(heard, zone);
        SortedSet<DayKey> touched = new TreeSet<>();
        List<String> tickets =
                heard.stream().map(any -> any.about().ticketId()).distinct().toList();
        facts.find(tickets).forEach(fact -> touch(fact, touched, zone));
        touched.forEach(countDay::count);
    }

    private void touch(Fact fact, Collection<DayKey> touched, Function<String, ZoneId> zone) {
        touched.add(day(fact, fact.about().finishedAt(), zone));
        Voice voice = fact.voice();
        if (voice == null) return;
        touched.add(day(fact, voice.submittedAt(), zone));
        // By every version, not the last: that a rating is bad no more takes away a recurrence, too.
        if (voice.news().values().stream().noneMatch(News::isBad)) return;
        Instant at = voice.submittedAt();
        for (Fact earlier : facts.rectified(fact.about().windowId(), at.minus(Recurrence.WITHIN), at)) {
            Voice other = earlier.voice();
            if (other != null) touched.add(day(earlier, other.submittedAt(), zone));
        }
    }

    private static DayKey day(Fact fact, Instant at, Function<String, ZoneId> zone) {
        String hallId = fact.about().hallId();
        return new DayKey(hallId, at.atZone(zone.apply(hallId)).toLocalDate());
    }
}
