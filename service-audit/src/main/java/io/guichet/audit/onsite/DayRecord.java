package io.guichet.audit.onsite;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One person's day as the director saw it: 逐日按人做现场服务考评记载 (M2). One for each person and day; it may be corrected, and
 * says how often it was.
 *
 * @param day in the hall
 */
public record DayRecord(
        String hallId,
        LocalDate day,
        String staffId,
        Marks marks,
        String note,
        String by,
        Instant at,
        int corrections) {

    /** 业务质量、工作效率、服务水平、遵守岗位规范, each 1 to 5. */
    public record Marks(int quality, int efficiency, int service, int discipline) {

        private static final int HIGHEST = 5;

        public Marks {
            for (int mark : new int[] {quality, efficiency, service, discipline}) {
                if (mark < 1 || mark > HIGHEST) throw new IllegalArgumentException("a mark is 1 to 5");
            }
        }

        /** The mean of the four. */
        public double mean() {
            return (quality + efficiency + service + discipline) / 4.0;
        }
    }

    public static final Shape<DayRecord> SHAPE = new Shape<>(
            "on-site record",
            "onsite-records",
            DayRecord.class,
            DayRecord::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("staffId", one.staffId)
                    .and("day", one.day.toString())
                    .and("month", one.day.toString().substring(0, 7))
                    .map(),
            List.of(List.of("hallId", "month", "day"), List.of("staffId", "month", "day")));

    public String id() {
        return id(hallId, day, staffId);
    }

    static String id(String hallId, LocalDate day, String staffId) {
        return hallId + "|" + day + "|" + staffId;
    }

    /** The first time. */
    Change<DayRecord, OnsiteEvent> write() {
        return Change.of(this, event());
    }

    /** The same day seen otherwise; the same again changes nothing. */
    Change<DayRecord, OnsiteEvent> correct(DayRecord other) {
        if (other.marks.equals(marks) && other.note.equals(note)) return Change.none(this);
        DayRecord after =
                new DayRecord(hallId, day, staffId, other.marks, other.note, other.by, other.at, corrections + 1);
        return Change.of(after, after.event());
    }

    private OnsiteEvent event() {
        return new OnsiteEvent.Recorded(
                hallId,
                day,
                staffId,
                marks.quality(),
                marks.efficiency(),
                marks.service(),
                marks.discipline(),
                corrections,
                by,
                at);
    }
}
