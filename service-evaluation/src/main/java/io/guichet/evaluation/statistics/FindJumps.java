package io.guichet.evaluation.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at each window's last seven days against its eight weeks before. */
public final class FindJumps {

    private static final int WEEKS = ResponseJump.BASE_WEEKS + 1;

    private final HallDays days;

    public FindJumps(HallDays days) {
        this.days = days;
    }

    /** By window; those with nothing odd are not in it. */
    public SortedMap<String, ResponseJump> find(Question question) {
        LocalDate last = question.to();
        LocalDate first = last.minusDays(7L * WEEKS - 1);
        SortedMap<String, List<Tally>> windows = new TreeMap<>();
        Question weeks = new Question(question.hallId(), question.filter(), first, last, Grouping.WINDOW);
        days.scan(
                weeks.range(),
                weeks.cuboid(),
                weeks.filter(),
                (day, cell, tally) -> windows.computeIfAbsent(cell.windowId(), any -> empty())
                        .get((int) (ChronoUnit.DAYS.between(day.day(), last) / 7))
                        .add(tally));
        SortedMap<String, ResponseJump> found = new TreeMap<>();
        windows.forEach((window, tallies) -> ResponseJump.in(tallies).ifPresent(jump -> found.put(window, jump)));
        return found;
    }

    private static List<Tally> empty() {
        List<Tally> weeks = new ArrayList<>(WEEKS);
        for (int week = 0; week < WEEKS; week++) weeks.add(new Tally());
        return weeks;
    }
}
