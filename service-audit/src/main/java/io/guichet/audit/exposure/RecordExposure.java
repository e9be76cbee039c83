package io.guichet.audit.exposure;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Records an exposure, takes the head's answer, closes it. */
public final class RecordExposure {

    /** Working days that the head of the unit has. */
    private static final int TO_ANSWER = 5;

    private final Shelf<Exposure, ExposureEvent> exposures;
    private final Places places;
    private final Zones zones;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public RecordExposure(
            Shelf<Exposure, ExposureEvent> exposures,
            Places places,
            Zones zones,
            WorkingCalendar calendar,
            Clock clock) {
        this.exposures = exposures;
        this.places = places;
        this.zones = zones;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is recorded. */
    public record Account(
            String unitId,
            @Nullable String staffId,
            String headId,
            Channel channel,
            LocalDate exposedOn,
            String text) {}

    /**
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for a unit or person of elsewhere, or a day that lies ahead
     */
    public Stored<Exposure> record(String hallId, Account account, String by, String command) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        requireHere("/unitId", Kind.UNIT, account.unitId(), hallId);
        if (account.staffId() != null) requireHere("/staffId", Kind.STAFF, account.staffId(), hallId);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zones.of(hallId));
        if (account.exposedOn().isAfter(today)) throw new InvalidRequest("/exposedOn", "lies ahead");
        Exposure exposure = new Exposure(
                Ids.of("exposure|" + command),
                hallId,
                account.unitId(),
                account.staffId(),
                account.headId(),
                account.channel(),
                account.exposedOn(),
                account.text(),
                by,
                now,
                calendar.dueAfter(today, TO_ANSWER).day(),
                null,
                null);
        return exposures.add(exposure.record());
    }

    public Stored<Exposure> answer(String id, String text, String by, String command, LongConsumer expected) {
        Instant now = clock.instant();
        return exposures.change(
                id,
                command,
                expected,
                one -> one.answer(by, text, LocalDate.ofInstant(now, zones.of(one.hallId())), now));
    }

    public Stored<Exposure> close(String id, String text, String by, String command, LongConsumer expected) {
        return exposures.change(id, command, expected, one -> one.close(by, text, clock.instant()));
    }

    private void requireHere(String pointer, Kind kind, String id, String hallId) {
        boolean here = places.find(kind, id)
                .map(place -> place.hallIds().contains(hallId))
                .orElse(false);
        if (!here) throw new InvalidRequest(pointer, id + " is not of this hall");
    }
}
