package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts one day. A pure function of facts: this is what the figures are defined by, however they are kept.
 *
 * <p>A rating counts on the day it came, its service on the day it ended, both in the hall's zone. So what was rated after
 * midnight belongs to two days, and of the services of a day never more are answered than there were.
 */
final class Counting {

    private final LocalDate day;
    private final ZoneId zone;
    private final Deadlines deadlines;
    private final Map<Cell, Tally> cells = new HashMap<>();

    private Counting(LocalDate day, ZoneId zone, Deadlines deadlines) {
        this.day = day;
        this.zone = zone;
        this.deadlines = deadlines;
    }

    /** @param recurred whether the matter of a bad rating that was put right came again */
    static Map<Cell, Tally> count(
            LocalDate day, ZoneId zone, Deadlines deadlines, Collection<Fact> facts, Predicate<Fact> recurred) {
        Counting counting = new Counting(day, zone, deadlines);
        facts.forEach(fact -> counting.add(fact, recurred));
        return counting.cells;
    }

    private void add(Fact fact, Predicate<Fact> recurred) {
        Voice voice = fact.voice();
        if (isOn(fact.about().finishedAt())) {
            Tally services = tally(fact, Cell.NO_CHANNEL);
            services.add(Measure.RATEABLE, 1);
            if (voice != null && voice.isValid()) services.add(Measure.ANSWERED, 1);
        }
        if (voice != null && isOn(voice.submittedAt())) rating(fact, voice, recurred);
    }

    private void rating(Fact fact, Voice voice, Predicate<Fact> recurred) {
        Tally tally = tally(fact, voice.channel());
        if (voice.isFlagged()) tally.add(Measure.FLAGGED, 1);
        if (voice.isValid()) {
            tally.add(Measure.ofLevel(voice.level()), 1);
            voice.tags().forEach(code -> tally.addTag(code, 1));
        } else {
            tally.add(voice.isBad() ? Measure.EXCLUDED_BAD : Measure.EXCLUDED_GOOD, 1);
        }
        if (voice.isBad()) loop(tally, fact, voice, recurred);
    }

    private void loop(Tally tally, Fact fact, Voice voice, Predicate<Fact> recurred) {
        Steps steps = voice.steps();
        tally.add(Measure.BAD, 1);
        if (steps.verifiedAt() != null) tally.add(Measure.VERIFIED, 1);
        if (steps.answeredAt() != null) tally.add(Measure.REPLIED, 1);
        if (voice.isContactable()) contactable(tally, voice, steps);
        if (voice.isExcluded()) {
            tally.add(Measure.UNTRUE, 1);
            return;
        }
        Instant rectifiedAt = steps.rectifiedAt();
        Instant dueAt = steps.dueAt() == null ? deadlines.rectify(voice.submittedAt(), zone) : steps.dueAt();
        boolean kept = rectifiedAt != null && !rectifiedAt.isAfter(dueAt);
        tally.addDue(dueAt.getEpochSecond(), new Tally.Due(1, kept ? 1 : 0));
        if (rectifiedAt != null) {
            tally.add(Measure.RECTIFIED, 1);
            if (recurred.test(fact)) tally.add(Measure.RECURRED, 1);
        }
    }

    private void contactable(Tally tally, Voice voice, Steps steps) {
        tally.add(Measure.CONTACTABLE, 1);
        if (isInTime(steps.contactedAt(), deadlines.contact(voice.submittedAt(), zone))) {
            tally.add(Measure.CONTACTED_IN_TIME, 1);
        }
        if (steps.calledBackAt() == null) return;
        tally.add(Measure.CALLED_BACK, 1);
        if (Boolean.TRUE.equals(steps.satisfied())) tally.add(Measure.SATISFIED_AFTER, 1);
    }

    private Tally tally(Fact fact, String channel) {
        return cells.computeIfAbsent(Cell.of(fact.about(), channel), any -> new Tally());
    }

    private boolean isOn(Instant at) {
        return at.atZone(zone).toLocalDate().equals(day);
    }

    private static boolean isInTime(@Nullable Instant at, Instant due) {
        return at != null && !at.isAfter(due);
    }
}
