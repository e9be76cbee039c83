package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.Facts;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.statistics.Question;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a question of a request, if this caller may ask it. */
final class Asked {

    static final int MOST_DAYS = 1_100;
    private static final int USUAL_DAYS = 30;

    private final Zones zones;
    private final Facts facts;
    private final Clock clock;

    Asked(Zones zones, Facts facts, Clock clock) {
        this.zones = zones;
        this.facts = facts;
        this.clock = clock;
    }

    /** The parameters as they came; all may be absent. */
    record Parameters(
            @Nullable String hall,
            @Nullable String unit,
            @Nullable String item,
            @Nullable String window,
            @Nullable String staff,
            @Nullable String channel,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String by) {}

    /** @throws Forbidden for another hall, and for staff when it is about somebody else */
    Question question(Parameters asked, Caller caller) {
        String hall = hall(asked.hall(), caller);
        CellFilter filter = new CellFilter(
                slug("unit", asked.unit()),
                slug("item", asked.item()),
                slug("window", asked.window()),
                slug("staff", asked.staff()),
                slug("channel", asked.channel()));
        Grouping by = by(asked.by());
        if (!caller.hasAny(Role.SUPERVISOR, Role.INSPECTOR)) requireOwn(caller, filter, by);
        return within(hall, filter, asked.from(), asked.to(), USUAL_DAYS, by);
    }

    /** Days, both included; up to today, in the hall's zone, unless said otherwise. */
    Question within(
            @Nullable String hall,
            CellFilter filter,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int usualDays,
            Grouping by) {
        LocalDate last = to == null ? today(hall) : to;
        LocalDate first = from == null ? last.minusDays(usualDays - 1L) : from;
        if (last.isBefore(first)) throw new InvalidRequest("to", "not before from");
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new InvalidRequest("to", "at most " + MOST_DAYS + " days after from");
        }
        return new Question(hall, filter, first, last, by);
    }

    /** The hall asked for, or the caller's own; null for a caller of every hall who asks for none in particular. */
    static @Nullable String hall(@Nullable String asked, Caller caller) {
        String hall = slug("hall", asked);
        if (hall == null) return caller.hall();
        caller.require(hall, Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR);
        return hall;
    }

    /** Staff see themselves, and the window where they served last; not who else served there. */
    private void requireOwn(Caller caller, CellFilter filter, Grouping by) {
        if (caller.subject().equals(filter.staffId())) return;
        String window = filter.windowId();
        boolean ownWindow = window != null
                && filter.staffId() == null
                && by != Grouping.STAFF
                && facts.lastWindowOf(caller.subject()).filter(window::equals).isPresent();
        if (!ownWindow) throw new Forbidden("Staff see the figures of their own window and of themselves.");
    }

    private LocalDate today(@Nullable String hall) {
        ZoneId zone = hall == null ? Zones.UNTIL_KNOWN : zones.of(hall);
        return clock.instant().atZone(zone).toLocalDate();
    }

    static Grouping by(@Nullable String by) {
        if (by == null) return Grouping.NONE;
        for (Grouping grouping : Grouping.values()) {
            if (grouping.name().toLowerCase(Locale.ROOT).equals(by)) return grouping;
        }
        throw new InvalidRequest("by", "none, day, week, month, hall, unit, item, window, staff or channel");
    }

    static @Nullable String slug(String parameter, @Nullable String value) {
        return value == null || value.isEmpty() ? null : InvalidRequest.at(parameter, () -> Ids.slug(parameter, value));
    }
}
