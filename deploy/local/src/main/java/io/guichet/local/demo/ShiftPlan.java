package io.guichet.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which windows are open when: in every quarter of an hour as many as servers worked in it on the recorded day. A server
 * keeps the same window while working on; a later shift takes the lowest window free by then.
 */
final class ShiftPlan {
    static final int QUARTER = 900;

    private ShiftPlan() {}

    /** @throws IllegalArgumentException when the day had more servers at once than the hall has windows */
    static List<Shift> of(List<Call> calls, int windows) {
        var closesAt = new int[windows + 1];
        var shifts = new ArrayList<Shift>();
        for (var stretch : stretches(calls)) {
            var window = lowestFree(closesAt, stretch.opens);
            closesAt[window] = stretch.closes;
            join(shifts, new Shift(window, stretch.opens, stretch.closes));
        }
        return List.copyOf(shifts);
    }

    /** Shifts as they are between two times of the day; what lies outside is cut off. */
    static List<Shift> between(List<Shift> shifts, int from, int to) {
        return shifts.stream()
                .map(shift -> new Shift(shift.window(), Math.max(from, shift.opens()), Math.min(to, shift.closes())))
                .filter(shift -> shift.opens() < shift.closes())
                .toList();
    }

    private record Stretch(int opens, int closes) {}

    private static List<Stretch> stretches(List<Call> calls) {
        return quarters(calls).values().stream()
                .flatMap(quarters -> runs(quarters).stream())
                .sorted(Comparator.comparingInt(Stretch::opens)
                        .thenComparing(Stretch::closes, Comparator.reverseOrder()))
                .toList();
    }

    private static Map<String, NavigableSet<Integer>> quarters(List<Call> calls) {
        var quarters = new TreeMap<String, NavigableSet<Integer>>();
        for (var call : calls.stream().filter(Call::hasServer).toList()) {
            var worked = quarters.computeIfAbsent(call.server(), _ -> new TreeSet<>());
            for (var q = call.serviceStart() / QUARTER; q <= call.serviceEnd() / QUARTER; q++) worked.add(q);
        }
        return quarters;
    }

    private static List<Stretch> runs(NavigableSet<Integer> quarters) {
        var runs = new ArrayList<Stretch>();
        var first = quarters.first();
        for (var q : quarters) {
            if (quarters.contains(q + 1)) continue;
            runs.add(new Stretch(first * QUARTER, (q + 1) * QUARTER));
            var next = quarters.higher(q);
            if (next != null) first = next;
        }
        return runs;
    }

    private static int lowestFree(int[] closesAt, int now) {
        for (var window = 1; window < closesAt.length; window++) {
            if (closesAt[window] <= now) return window;
        }
        throw new IllegalArgumentException("more servers at once than " + (closesAt.length - 1) + " windows");
    }

    /** One shift straight after another at the same window is one session: nobody closes a window to open it again. */
    private static void join(List<Shift> shifts, Shift next) {
        var before = shifts.stream()
                .filter(shift -> shift.window() == next.window() && shift.closes() == next.opens())
                .findFirst();
        before.ifPresent(shifts::remove);
        shifts.add(new Shift(next.window(), before.map(Shift::opens).orElse(next.opens()), next.closes()));
    }

    static Map<Integer, List<Shift>> byWindow(List<Shift> shifts) {
        return shifts.stream()
                .sorted(Comparator.comparingInt(Shift::opens))
                .collect(Collectors.groupingBy(Shift::window, TreeMap::new, Collectors.toList()));
    }
}
