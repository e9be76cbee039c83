package io.guichet.audit.organisation;

import io.guichet.platform.domain.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hall, unit, window, item or member of staff, as the queue defined it last.
 *
 * @param hallIds where it belongs; a hall belongs to itself, staff may belong to several
 * @param unitId null for a hall and a unit
 * @param name null for staff, who appear by number
 * @param zone of a hall; null for all else
 * @param seq of the definition: a higher one is newer
 */
public record Place(
        Kind kind,
        String id,
        List<String> hallIds,
        @Nullable String unitId,
        @Nullable Words name,
        @Nullable ZoneId zone,
        long seq) {

    public Place {
        hallIds = List.copyOf(hallIds);
        if ((kind == Kind.HALL) != (zone != null))
            throw new IllegalArgumentException("a hall, and only it, has a zone");
        if ((kind == Kind.STAFF) != (name == null)) throw new IllegalArgumentException("all but staff have a name");
    }
}
