package io.guichet.audit.integrity;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry: 谢绝一切妨碍公务的请客送礼和公费娱乐,谢绝到工作人员家中去办有关业务 (W6). A person declares for himself, or a supervisor for
 * somebody; another person reviews it.
 *
 * @param valueCents estimated, in cents; null where it has none
 * @param review null until somebody looked at it
 */
public record Entry(
        String id,
        String hallId,
        String staffId,
        Kind kind,
        LocalDate occurredOn,
        @Nullable Long valueCents,
        String note,
        String declaredBy,
        Instant declaredAt,
        @Nullable Review review) {

    /** What it was. */
    public enum Kind {
        GIFT_REFUSED,
        GIFT_HANDED_IN,
        BANQUET_REFUSED,
        ENTERTAINMENT_REFUSED,
        PRIVATE_VISIT_REFUSED
    }

    /** Who looked at it. */
    public record Review(String by, Instant at, String note) {}

    public static final Shape<Entry> SHAPE = new Shape<>(
            "entry",
            "integrity-entries",
            Entry.class,
            Entry::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("staffId", one.staffId)
                    .and("reviewed", one.review != null)
                    .and("day", one.occurredOn.toString())
                    .map(),
            List.of(List.of("hallId", "day"), List.of("staffId", "day")));

    private static final long MOST = 100_000_000_00L;

    public Entry {
        if (valueCents != null && (valueCents < 0 || valueCents > MOST)) {
            throw new IllegalArgumentException("valueCents: 0 to " + MOST);
        }
    }

    Change<Entry, IntegrityEvent> declare() {
        return Change.of(this, new IntegrityEvent.Declared(id, hallId, staffId, kind.name(), occurredOn, declaredAt));
    }

    /** By another person than who declared it or is named in it, once. */
    Change<Entry, IntegrityEvent> review(String by, String words, Instant now) {
        if (review != null) throw new IntegrityRefusal.AlreadyReviewed(id);
        if (by.equals(staffId) || by.equals(declaredBy)) throw new IntegrityRefusal.SamePerson();
        Entry after = new Entry(
                id,
                hallId,
                staffId,
                kind,
                occurredOn,
                valueCents,
                note,
                declaredBy,
                declaredAt,
                new Review(by, now, words));
        return Change.of(after, new IntegrityEvent.Reviewed(id, hallId, staffId, by, now));
    }
}
