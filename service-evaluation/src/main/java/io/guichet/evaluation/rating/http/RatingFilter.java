package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.RatingQuery;
import io.guichet.evaluation.tag.Level;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The parameters of a search; days in the hall's zone, both included. Where no hall is named they are China's. */
record RatingFilter(
        @Nullable String hall,
        @Nullable String unit,
        @Nullable String item,
        @Nullable String window,
        @Nullable String staff,
        @Nullable Integer level,
        @Nullable Channel channel,
        @Nullable Boolean flagged,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @param onlyHall the hall the reader belongs to; null for a reader of all halls */
    RatingQuery toQuery(@Nullable String onlyHall, Zones zones) {
        if (from != null && to != null && to.isBefore(from)) throw new InvalidRequest("to", "is before from");
        String asked = onlyHall == null ? slug("hall", hall) : onlyHall;
        ZoneId zone = asked == null ? Zones.UNTIL_KNOWN : zones.of(asked);
        return new RatingQuery(
                asked,
                slug("unit", unit),
                slug("item", item),
                slug("window", window),
                slug("staff", staff),
                level == null ? null : InvalidRequest.at("level", () -> Level.of(level)),
                channel,
                flagged,
                begin("from", from, zone),
                to == null ? null : begin("to", to.plusDays(1), zone));
    }

    private static @Nullable Instant begin(String name, @Nullable LocalDate day, ZoneId zone) {
        if (day == null) return null;
        if (day.getYear() < 2000 || day.getYear() > 2999) throw new InvalidRequest(name, "a day from 2000 to 2999");
        return day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable String slug(String name, @Nullable String value) {
        return value == null ? null : InvalidRequest.at(name, () -> Ids.slug(name, value));
    }
}
