package io.guichet.audit.integrity;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Writes into the register. */
public final class RegisterEntry {

    private final Shelf<Entry, IntegrityEvent> entries;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public RegisterEntry(Shelf<Entry, IntegrityEvent> entries, Places places, Zones zones, Clock clock) {
        this.entries = entries;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /** What is declared. */
    public record Declaration(
            String staffId,
            Entry.Kind kind,
            LocalDate occurredOn,
            @Nullable Long valueCents,
            String note) {}

    /**
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for a person of elsewhere, or a day that lies ahead
     */
    public Stored<Entry> declare(String hallId, Declaration declared, String by, String command) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        boolean here = places.find(Kind.STAFF, declared.staffId())
                .map(place -> place.hallIds().contains(hallId))
                .orElse(false);
        if (!here) throw new InvalidRequest("/staffId", declared.staffId() + " does not work in this hall");
        Instant now = clock.instant();
        if (declared.occurredOn().isAfter(LocalDate.ofInstant(now, zones.of(hallId)))) {
            throw new InvalidRequest("/occurredOn", "lies ahead");
        }
        Entry entry = InvalidRequest.at(
                "/valueCents",
                () -> new Entry(
                        Ids.of("integrity|" + command),
                        hallId,
                        declared.staffId(),
                        declared.kind(),
                        declared.occurredOn(),
                        declared.valueCents(),
                        declared.note(),
                        by,
                        now,
                        null));
        return entries.add(entry.declare());
    }

    public Stored<Entry> review(String id, String note, String by, String command, LongConsumer expected) {
        return entries.change(id, command, expected, entry -> entry.review(by, note, clock.instant()));
    }
}
