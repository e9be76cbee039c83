package io.guichet.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the record as visits and shifts: for the replay here, and for tests elsewhere that play the same day without a
 * platform. Times are seconds of the day.
 */
public record RecordedDay(LocalDate date, List<RecordedVisit> visits, List<Opening> openings) {

    public RecordedDay {
        visits = List.copyOf(visits);
        openings = List.copyOf(openings);
    }

    /**
     * A person's plan.
     *
     * @param patience seconds after which somebody who gives up does so; no end for everybody else
     * @param answers whether a call is answered
     */
    public record RecordedVisit(
            String callId, int arrival, String itemCode, boolean elderly, int service, int patience, boolean answers) {

        public static final int NO_END = Integer.MAX_VALUE;
    }

    /** A window, from 1 on, and when it is open. */
    public record Opening(int window, int opens, int closes) {}

    /** @param yymmdd 990201 to 990220 */
    public static RecordedDay of(String yymmdd) {
        var date = CallLog.date(yymmdd);
        var calls = CallLog.day(date);
        return new RecordedDay(
                date,
                VisitPlan.of(calls).stream().map(RecordedDay::visit).toList(),
                ShiftPlan.of(calls, TrialHall.WINDOWS).stream()
                        .map(shift -> new Opening(shift.window(), shift.opens(), shift.closes()))
                        .toList());
    }

    private static RecordedVisit visit(Visit visit) {
        return new RecordedVisit(
                visit.callId(),
                visit.arrival(),
                visit.itemCode(),
                visit.elderly(),
                visit.service(),
                visit.conduct() == Conduct.GIVES_UP ? visit.patience() : RecordedVisit.NO_END,
                visit.conduct() != Conduct.NEVER_ANSWERS);
    }
}
