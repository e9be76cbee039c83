package io.guichet.audit.reading;

import io.guichet.audit.reading.Reading.Way;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes that somebody reads. Looks at personal data are noted before anything is shown; all others are gathered, so
 * that a reader who turns pages for a minute is one entry and not a hundred. Thread-safe.
 *
 * <p>Reading what was noted about readers is noted as well: that is one entry a minute for as long as somebody looks,
 * and none by itself.
 */
public final class NoteReading {

    private static final Duration KEPT = Duration.ofHours(1);

    private record Gathered(String reader, Way way) {}

    private final Readings readings;
    private final Clock clock;
    private final Map<Gathered, Reading> gathered = new LinkedHashMap<>();

    public NoteReading(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** @param indexes of the entries that are shown; none is no reading */
    public void note(String reader, Way way, Collection<Long> indexes, boolean isPersonal) {
        if (indexes.isEmpty()) return;
        Instant now = clock.instant();
        long first = indexes.stream().mapToLong(Long::longValue).min().orElseThrow();
        long last = indexes.stream().mapToLong(Long::longValue).max().orElseThrow();
        Reading reading = new Reading(Ids.next(), reader, way, first, last, indexes.size(), isPersonal, now, now);
        if (isPersonal) {
            readings.add(reading.noted());
            return;
        }
        synchronized (gathered) {
            gathered.merge(new Gathered(reader, way), reading, Reading::and);
        }
    }

    /** Tells what was gathered; run every minute and at the end. */
    public void tell() {
        List<Reading> all;
        synchronized (gathered) {
            all = new ArrayList<>(gathered.values());
            gathered.clear();
        }
        for (Reading reading : all) readings.add(reading.noted());
        readings.forget(clock.instant().minus(KEPT));
    }
}
