package io.guichet.complaint.board;

import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.Search;
import io.guichet.complaint.deadline.WorkTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What should have been done by now and is not, the latest first, and what has to be done within a working day. */
public final class Board {

    /** A board with more on it is no board: the list of cases has the rest. */
    static final int MOST = 200;

    private final CaseFiles files;
    private final WorkTime work;

    public Board(CaseFiles files, WorkTime work) {
        this.files = files;
        this.work = work;
    }

    /**
     * One limit of one case.
     *
     * @param minutesLate working minutes since it ended; 0 for one that has not ended
     */
    public record Line(CaseFile file, CaseClock clock, long minutesLate) {}

    /** @param more whether there are cases that did not fit */
    public record Shown(List<Line> overdue, List<Line> soon, boolean more) {

        public Shown {
            overdue = List.copyOf(overdue);
            soon = List.copyOf(soon);
        }
    }

    public Shown show(@Nullable String hallId, Instant now) {
        Instant soon = work.daysAfter(now, 1);
        List<CaseFile> pressing = pressing(hallId, soon.plusMillis(1));
        List<Line> overdue = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        for (CaseFile file : pressing) {
            for (CaseClock clock : file.terms().clocks()) {
                if (!clock.isRunning() || clock.deadline().dueAt().isAfter(soon)) continue;
                Instant due = clock.deadline().dueAt();
                boolean late = clock.isLate(now);
                long minutes = late ? work.elapsed(due, now).toMinutes() : 0;
                (late ? overdue : next).add(new Line(file, clock, minutes));
            }
        }
        Comparator<Line> byDue =
                Comparator.comparing(line -> line.clock().deadline().dueAt());
        overdue.sort(byDue);
        next.sort(byDue);
        return new Shown(overdue, next, pressing.size() >= MOST);
    }

    private List<CaseFile> pressing(@Nullable String hallId, Instant before) {
        List<CaseFile> found = new ArrayList<>();
        for (int page = 0; found.size() < MOST; page++) {
            List<CaseFile> some = files.list(new Search(hallId, null, null, null, before, null, null, true, page));
            found.addAll(some);
            if (some.size() < Search.PAGE) break;
        }
        return found;
    }
}
