package io.guichet.equipment.organisation;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hall, unit, window or member of staff, as the queue defined it last.
 *
 * @param hallIds where it belongs; a hall belongs to itself, staff may belong to several
 * @param unitId null for a hall and a unit
 * @param name null for staff, who appear by number
 * @param zone of a hall, as in {@code Asia/Shanghai}; null for all else
 * @param hours of a hall
 * @param closures days on which the hall is closed
 * @param seq of the definition: a higher one is newer
 */
public record Place(
        Kind kind,
        String id,
        List<String> hallIds,
        @Nullable String unitId,
        @Nullable Words name,
        @Nullable String zone,
        List<Opening> hours,
        List<LocalDate> closures,
        long seq) {

    /** A hall that was not heard of is taken to be in China. */
    public static final ZoneId UNTIL_KNOWN = ZoneId.of("Asia/Shanghai");

    public Place {
        hallIds = List.copyOf(hallIds);
        hours = List.copyOf(hours);
        closures = List.copyOf(closures);
        if ((kind == Kind.HALL) != (zone != null))
            throw new IllegalArgumentException("a hall, and only it, has a zone");
        if ((kind == Kind.STAFF) != (name == null)) throw new IllegalArgumentException("all but staff have a name");
        if (zone != null) ZoneId.of(zone);
    }

    public ZoneId timeZone() {
        return zone == null ? UNTIL_KNOWN : ZoneId.of(zone);
    }

    /** Whether the hall's posted hours include this moment. */
    public boolean includes(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, timeZone());
        return !closures.contains(local.toLocalDate()) && hours.stream().anyMatch(each -> each.includes(local));
    }

    /** Whether the hall posts any hours on this day. */
    public boolean opensOn(LocalDate day) {
        return !closures.contains(day) && hours.stream().anyMatch(each -> each.day() == day.getDayOfWeek());
    }
}
