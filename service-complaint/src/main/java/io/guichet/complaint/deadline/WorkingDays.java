package io.guichet.complaint.deadline;

import io.guichet.platform.time.WorkingCalendar;
import java.time.LocalDate;

/** Which days are worked, make-up days included. */
public interface WorkingDays {

    boolean isWorking(LocalDate day);

    /** The last day that the holiday notices speak of; later days are known by their weekday only. */
    LocalDate validThrough();

    static WorkingDays of(WorkingCalendar calendar) {
        return new WorkingDays() {
            @Override
            public boolean isWorking(LocalDate day) {
                return calendar.isWorkingDay(day);
            }

            @Override
            public LocalDate validThrough() {
                return calendar.validThrough();
            }
        };
    }
}
