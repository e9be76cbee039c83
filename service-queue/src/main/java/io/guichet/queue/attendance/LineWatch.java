package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of one hall, watched for people whom nobody serves.
 *
 * @param since when they were first seen; null while somebody serves, or nobody waits
 * @param told whether this spell was told of
 * @param version as loaded; 0 for one that is not stored yet
 */
public record LineWatch(
        String hallId,
        String unitId,
        String itemCode,
        @Nullable Instant since,
        boolean told,
        long version) {

    /** People waited too long with no window open for them. */
    public record Unattended(LineWatch line, Instant since, Instant at) {}

    static LineWatch calm(String hallId, String unitId, String itemCode) {
        return new LineWatch(hallId, unitId, itemCode, null, false, 0);
    }

    public String id() {
        return hallId + "|" + itemCode;
    }

    /**
     * Somebody looked.
     *
     * @param alone whether people wait and no window is open for them
     * @return the same when there is nothing to store
     */
    Change<LineWatch, Unattended> look(boolean alone, Duration allowed, Instant now) {
        Instant begun = since;
        if (!alone) return Change.none(begun == null ? this : with(null, false));
        if (begun == null) return Change.none(with(now, false));
        if (told || !begun.plus(allowed).isBefore(now)) return Change.none(this);
        LineWatch after = with(begun, true);
        return Change.of(after, new Unattended(after, begun, now));
    }

    private LineWatch with(@Nullable Instant begun, boolean known) {
        return new LineWatch(hallId, unitId, itemCode, begun, known, version);
    }
}
