package io.guichet.audit.shelf.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What callers give, within bounds that every calculation and the database can hold. */
public final class Given {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Given() {}

    public static String id(String pointer, String id) {
        return InvalidRequest.at(pointer, () -> Ids.slug(pointer.substring(pointer.lastIndexOf('/') + 1), id));
    }

    public static @Nullable String maybeId(String pointer, @Nullable String id) {
        return id == null ? null : id(pointer, id);
    }

    public static LocalDate day(String pointer, LocalDate day) {
        year(pointer, day.getYear());
        return day;
    }

    public static int year(String pointer, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new InvalidRequest(pointer, "2000 to 2100");
        return year;
    }

    /** Like {@code 2026-11}. */
    public static YearMonth month(String pointer, String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            year(pointer, month.getYear());
            return month;
        } catch (DateTimeException e) {
            throw new InvalidRequest(pointer, "a month like 2026-11");
        }
    }

    /** Like {@code 2026-11-28}. */
    public static LocalDate day(String pointer, String text) {
        try {
            return day(pointer, LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidRequest(pointer, "a day like 2026-11-28");
        }
    }

    /** Like {@code 2026-11-28T01:00:00Z}. */
    public static Instant time(String pointer, String text) {
        try {
            return time(pointer, Instant.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidRequest(pointer, "a time like 2026-11-28T01:00:00Z");
        }
    }

    public static Instant time(String pointer, Instant time) {
        if (time.isBefore(FIRST) || !time.isBefore(LAST)) throw new InvalidRequest(pointer, "between 2000 and 2100");
        return time;
    }
}
