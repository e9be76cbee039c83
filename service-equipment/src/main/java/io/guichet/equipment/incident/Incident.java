package io.guichet.equipment.incident;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that should not have happened at a device (C2, C3, C6, C7). What the register said is kept by value.
 *
 * @param answerer null when nobody was at the window and nobody keeps the device
 * @param note in words; never told to others
 */
public record Incident(
        String id,
        IncidentKind kind,
        String assetId,
        String label,
        String hallId,
        @Nullable String windowId,
        @Nullable Answerer answerer,
        @Nullable String note,
        Instant happenedAt,
        String recordedBy,
        Instant recordedAt,
        IncidentState state,
        @Nullable Outcome outcome)
        implements Thing {

    static final Duration OLDEST = Duration.ofDays(30);
    private static final int LONGEST = 500;

    public Incident {
        Check.present("kind", kind);
        Check.optionalText("note", note, LONGEST);
        if ((state == IncidentState.CLOSED) != (outcome != null)) throw new IllegalArgumentException(id + " " + state);
    }

    /** What somebody saw. */
    public record Sight(
            IncidentKind kind, Instant happenedAt, @Nullable String note) {}

    /** @throws IllegalArgumentException for a time to come, or more than 30 days ago */
    static Instant checkTime(Instant happenedAt, Instant now) {
        if (happenedAt.isAfter(now) || happenedAt.isBefore(now.minus(OLDEST))) {
            throw new IllegalArgumentException("happenedAt: within the last 30 days");
        }
        return happenedAt;
    }

    /** @throws IllegalArgumentException for a time that it cannot have happened at */
    static Change<Incident, IncidentEvent> recorded(
            String id, Asset asset, @Nullable Answerer answerer, Sight seen, String by, Instant now) {
        checkTime(seen.happenedAt(), now);
        Incident incident = new Incident(
                id,
                seen.kind(),
                asset.id(),
                asset.label(),
                asset.spot().hallId(),
                asset.spot().windowId(),
                answerer,
                seen.note(),
                seen.happenedAt(),
                by,
                now,
                IncidentState.RECORDED,
                null);
        return Change.of(
                incident,
                new IncidentEvent.Recorded(
                        id,
                        asset.id(),
                        incident.hallId,
                        incident.windowId,
                        seen.kind().name(),
                        answerer == null ? null : answerer.staffId(),
                        answerer == null ? null : answerer.as().name(),
                        seen.happenedAt(),
                        by,
                        now));
    }

    /**
     * @throws Refused WRONG_STATE when it is closed, or somebody is to be liable and nobody answers; SAME_PERSON for who
     *     answers for it
     */
    Change<Incident, IncidentEvent> close(Outcome found) {
        if (state == IncidentState.CLOSED) throw new Refused(Why.WRONG_STATE, "The incident is closed.");
        if (answerer == null && found.finding() == Outcome.Finding.LIABLE) {
            throw new Refused(Why.WRONG_STATE, "Nobody is known to answer for this device.");
        }
        if (answerer != null && answerer.staffId().equals(found.by())) {
            throw new Refused(Why.SAME_PERSON, "Who answers for an incident does not close it.");
        }
        Incident after = new Incident(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                answerer,
                note,
                happenedAt,
                recordedBy,
                recordedAt,
                IncidentState.CLOSED,
                found);
        return Change.of(
                after,
                new IncidentEvent.Closed(
                        id,
                        assetId,
                        hallId,
                        answerer == null ? null : answerer.staffId(),
                        found.finding().name(),
                        found.damageCents(),
                        found.by(),
                        found.at()));
    }
}
