package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.organisation.DayTime;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.Opening;
import io.guichet.queue.organisation.OpeningHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /halls/{id}}. It is the whole definition: a rule that is left out takes its default.
 *
 * @param credits priority class → ISO 8601 duration
 */
record HallRequest(
        @NotNull String regionId,
        @NotNull Words name,
        @NotNull String zone,
        @NotNull List<@NotNull @Valid Interval> hours,
        @Nullable Set<@NotNull LocalDate> closures,
        @Nullable Boolean listed,
        @Nullable Integer recallLimit,
        @Nullable Integer rejoinLimit,
        @Nullable Duration rejoinWithin,
        @Nullable Duration unattendedAfter,
        @Nullable Map<@NotNull String, @NotNull Duration> credits,
        @Nullable List<@NotNull @Valid Minimum> minimumOpen,
        @Nullable Duration closingGrace,
        @Nullable Set<@NotNull String> urgentReasons,
        @Nullable Integer referralDays,
        @Nullable Duration checkInBefore,
        @Nullable Duration checkInAfter) {

    /** @param closes may be {@code 24:00} */
    record Interval(
            @NotNull DayOfWeek day,
            @NotNull String opens,
            @NotNull String closes) {

        Opening toOpening() {
            return new Opening(day, DayTime.start(opens), DayTime.end(closes));
        }
    }

    /** @param to may be {@code 24:00} */
    record Minimum(
            @NotNull String itemCode,
            @NotNull String from,
            @NotNull String to,
            @NotNull Integer windows) {

        MinimumOpen toMinimum() {
            return new MinimumOpen(itemCode, DayTime.start(from), DayTime.end(to), windows);
        }
    }

    private static final int MOST_CLOSURES = 1000;

    Hall toHall(String id) {
        Set<LocalDate> closed = Objects.requireNonNullElse(closures, Set.of());
        if (closed.size() > MOST_CLOSURES) throw new InvalidRequest("/closures", "at most " + MOST_CLOSURES);
        List<Opening> openings =
                each("/hours/", hours.size(), at -> hours.get(at).toOpening());
        return new Hall(
                InvalidRequest.at("id", () -> Ids.slug("id", id)),
                regionId,
                name,
                InvalidRequest.at("/zone", this::toZone),
                InvalidRequest.at("/hours", () -> new OpeningHours(openings)),
                closed,
                toRules(),
                null,
                List.of(),
                0);
    }

    private HallRules toRules() {
        HallRules usual = HallRules.defaults();
        List<Minimum> minima = Objects.requireNonNullElse(minimumOpen, List.of());
        List<MinimumOpen> minimum =
                each("/minimumOpen/", minima.size(), at -> minima.get(at).toMinimum());
        return InvalidRequest.at(
                "",
                () -> new HallRules(
                        Objects.requireNonNullElse(listed, usual.listed()),
                        Objects.requireNonNullElse(recallLimit, usual.recallLimit()),
                        Objects.requireNonNullElse(rejoinLimit, usual.rejoinLimit()),
                        Objects.requireNonNullElse(rejoinWithin, usual.rejoinWithin()),
                        Objects.requireNonNullElse(unattendedAfter, usual.unattendedAfter()),
                        Objects.requireNonNullElse(credits, usual.credits()),
                        minimum,
                        Objects.requireNonNullElse(closingGrace, usual.closingGrace()),
                        Objects.requireNonNullElse(urgentReasons, usual.urgentReasons()),
                        Objects.requireNonNullElse(referralDays, usual.referralDays()),
                        Objects.requireNonNullElse(checkInBefore, usual.checkInBefore()),
                        Objects.requireNonNullElse(checkInAfter, usual.checkInAfter())));
    }

    private ZoneId toZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time zone like Asia/Shanghai", e);
        }
    }

    private static <T> List<T> each(String pointer, int count, IntFunction<T> one) {
        return IntStream.range(0, count)
                .mapToObj(at -> InvalidRequest.at(pointer + at, () -> one.apply(at)))
                .toList();
    }
}
