package io.guichet.audit.finding;

import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Correction and re-inspection. */
public final class WorkOnFinding {

    private final Shelf<Finding, FindingEvent> findings;
    private final Zones zones;
    private final Clock clock;

    public WorkOnFinding(Shelf<Finding, FindingEvent> findings, Zones zones, Clock clock) {
        this.findings = findings;
        this.zones = zones;
        this.clock = clock;
    }

    public Stored<Finding> correct(
            String id,
            String by,
            boolean supervises,
            String text,
            List<String> photos,
            String command,
            LongConsumer expected) {
        Instant now = clock.instant();
        return findings.change(
                id, command, expected, one -> one.correct(by, supervises, text, photos, today(one, now), now));
    }

    /** @throws InvalidRequest for a next due day that is past */
    public Stored<Finding> reinspect(
            String id,
            String by,
            boolean accepted,
            String text,
            @Nullable LocalDate nextDueOn,
            String command,
            LongConsumer expected) {
        Instant now = clock.instant();
        return findings.change(id, command, expected, one -> {
            if (nextDueOn != null && nextDueOn.isBefore(today(one, now))) {
                throw new InvalidRequest("/nextDueOn", "is past");
            }
            return one.reinspect(by, accepted, text, nextDueOn, now);
        });
    }

    private LocalDate today(Finding one, Instant now) {
        return LocalDate.ofInstant(now, zones.of(one.hallId()));
    }
}
