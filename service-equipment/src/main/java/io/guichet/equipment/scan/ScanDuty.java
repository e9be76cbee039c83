package io.guichet.equipment.scan;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One device is searched for viruses every so many days (C9).
 *
 * @param id of the device
 * @param overdueNoted when the others were told that it is overdue
 * @param results the latest, the newest last
 */
public record ScanDuty(
        String id,
        String hallId,
        int everyDays,
        Instant dueAt,
        @Nullable Instant overdueNoted,
        List<ScanResult> results)
        implements Thing {

    static final int RESULTS_KEPT = 24;

    private static final int LONGEST_DAYS = 366;

    public ScanDuty {
        Check.between("everyDays", everyDays, 1, LONGEST_DAYS);
        results = List.copyOf(results);
    }

    static Change<ScanDuty, ScanEvent> plan(
            String deviceId, String hallId, int everyDays, Instant firstAt, String by, Instant now) {
        ScanDuty duty = new ScanDuty(deviceId, hallId, everyDays, firstAt, null, List.of());
        return Change.of(duty, new ScanEvent.Planned(deviceId, hallId, everyDays, firstAt, by, now));
    }

    /** Another interval, or another hall; the same changes nothing. */
    Change<ScanDuty, ScanEvent> replan(String hall, int days, Instant firstAt, String by, Instant now) {
        if (days == everyDays && hall.equals(hallId)) return Change.none(this);
        Instant next = results.isEmpty() ? firstAt : results.getLast().at().plus(Duration.ofDays(days));
        ScanDuty after = new ScanDuty(id, hall, days, next, null, results);
        return Change.of(after, new ScanEvent.Planned(id, hall, days, next, by, now));
    }

    /** A search that failed leaves the device to be searched. */
    Change<ScanDuty, ScanEvent> done(ScanResult result) {
        boolean ended = result.outcome() != ScanOutcome.FAILED;
        Instant next = ended ? result.at().plus(Duration.ofDays(everyDays)) : dueAt;
        List<ScanResult> all = new ArrayList<>(results);
        all.add(result);
        ScanDuty after = new ScanDuty(
                id,
                hallId,
                everyDays,
                next,
                ended ? null : overdueNoted,
                all.subList(Math.max(0, all.size() - RESULTS_KEPT), all.size()));
        return Change.of(
                after,
                new ScanEvent.Done(
                        id,
                        hallId,
                        result.engine(),
                        result.definitions(),
                        result.outcome().name(),
                        result.threats(),
                        result.at().isBefore(dueAt),
                        next,
                        result.by(),
                        result.at()));
    }

    /** Told once, until it is searched. */
    Change<ScanDuty, ScanEvent> noteOverdue(Instant now) {
        if (overdueNoted != null || now.isBefore(dueAt)) return Change.none(this);
        ScanDuty after = new ScanDuty(id, hallId, everyDays, dueAt, now, results);
        return Change.of(after, new ScanEvent.Overdue(id, hallId, dueAt, now));
    }
}
