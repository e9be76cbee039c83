package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of one hall, watched for one thing that must not last.
 *
 * @param since when it was first seen; null while all is well
 * @param told whether this spell was told of
 * @param version as loaded; 0 for one that is not stored yet
 */
public record LineWatch(
        Concern concern,
        String hallId,
        String unitId,
        String itemCode,
        @Nullable Instant since,
        boolean told,
        long version) {

    /** What an item is watched for. */
    public enum Concern {
        /** People wait and no window is open for them (R2). */
        UNSERVED,
        /** Fewer windows are open than the hall promised for this hour (M3). */
        BELOW_MINIMUM
    }

    /** It lasted too long. */
    public sealed interface Alert {

        LineWatch line();

        Instant since();

        Instant at();
    }

    /** People waited too long with no window open for them. */
    public record Unattended(LineWatch line, Instant since, Instant at) implements Alert {}

    /**
     * Too few windows for too long.
     *
     * @param open as it was seen at last
     */
    public record BelowMinimum(LineWatch line, int promised, int open, Instant since, Instant at) implements Alert {}

    static LineWatch calm(Concern concern, String hallId, String unitId, String itemCode) {
        return new LineWatch(concern, hallId, unitId, itemCode, null, false, 0);
    }

    /** Watches for people alone were there first: their ids stay as they were. */
    public String id() {
        return concern == Concern.UNSERVED ? hallId + "|" + itemCode : hallId + "|" + itemCode + "|minimum";
    }

    /**
     * Somebody looked.
     *
     * @param wrong whether it is as it must not stay
     * @param alert what is told when it lasted longer than is allowed
     * @return the same when there is nothing to store
     */
    Change<LineWatch, Alert> look(boolean wrong, Duration allowed, Instant now, Telling alert) {
        Instant begun = since;
        if (!wrong) return Change.none(begun == null ? this : with(null, false));
        if (begun == null) return Change.none(with(now, false));
        if (told || !begun.plus(allowed).isBefore(now)) return Change.none(this);
        LineWatch after = with(begun, true);
        return Change.of(after, alert.of(after, begun, now));
    }

    /** How the alert of a concern is made. */
    interface Telling {
        Alert of(LineWatch line, Instant since, Instant now);
    }

    private LineWatch with(@Nullable Instant begun, boolean known) {
        return new LineWatch(concern, hallId, unitId, itemCode, begun, known, version);
    }
}
