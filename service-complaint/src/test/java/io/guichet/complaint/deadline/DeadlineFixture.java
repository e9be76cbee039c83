package io.guichet.complaint.deadline;

import io.guichet.platform.domain.Words;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

public final class DeadlineFixture {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final OfficeHours HOURS = OfficeHours.parse(ZONE, "09:00-12:00,13:30-17:30");
    public static final WorkingDays CHINA = WorkingDays.of(WorkingCalendar.ofChina());
    public static final WorkTime WORK = new WorkTime(CHINA, HOURS);
    public static final Deadlines DEADLINES = new Deadlines(WORK);

    private DeadlineFixture() {}

    /** What will be known once the notice for the next year is out. */
    public static Deadlines withData(LocalDate validThrough, LocalDate... daysOff) {
        Set<LocalDate> off = Set.of(daysOff);
        return new Deadlines(new WorkTime(
                new WorkingDays() {
                    @Override
                    public boolean isWorking(LocalDate day) {
                        return !off.contains(day) && CHINA.isWorking(day);
                    }

                    @Override
                    public LocalDate validThrough() {
                        return validThrough;
                    }
                },
                HOURS));
    }

    public static Rule rule(Unit unit, int limit, boolean startDayCounted) {
        return new Rule(
                Purpose.ANSWER, 1, Start.RECEIPT, unit, limit, startDayCounted, 10, new Words("答复", "Answer"), "test");
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static Pause pause(String from, String to) {
        return new Pause(at(from), at(to), null, "WAITING_FOR_CITIZEN", "m001");
    }
}
