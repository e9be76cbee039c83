package io.guichet.queue.ticket;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The figures of decision 0016 for some visits. */
record LabFigures(
        int visits,
        double inside,
        double error,
        double naive,
        double fairNaive,
        double meanError,
        double meanNaive,
        double width) {

    static LabFigures of(List<JudgedVisit> all, Predicate<JudgedVisit> whom) {
        List<JudgedVisit> judged = all.stream().filter(whom).toList();
        return new LabFigures(
                judged.size(),
                mean(judged, visit -> visit.isInside() ? 1 : 0),
                median(judged, JudgedVisit::error),
                median(judged, JudgedVisit::naiveError),
                median(judged, JudgedVisit::fairNaiveError),
                mean(judged, JudgedVisit::error),
                mean(judged, JudgedVisit::naiveError),
                median(judged, visit -> visit.high() - visit.low()));
    }

    static String table(List<JudgedVisit> all) {
        return "%-30s %s%n".formatted("", "visits  inside  error  naive  naive  lower  mean error / naive   width")
                + row("all", all, visit -> true)
                + row("nobody ahead", all, visit -> visit.ahead() == 0)
                + row("people ahead", all, visit -> visit.ahead() > 0)
                + row("  NORMAL, people ahead", all, visit -> visit.ahead() > 0 && !visit.favoured())
                + row("  ELDERLY, people ahead", all, visit -> visit.ahead() > 0 && visit.favoured())
                + row("  1 ahead", all, visit -> visit.ahead() == 1)
                + row("  2 to 4 ahead", all, visit -> visit.ahead() >= 2 && visit.ahead() <= 4)
                + row("  5 and more ahead", all, visit -> visit.ahead() >= 5);
    }

    private static String row(String name, List<JudgedVisit> all, Predicate<JudgedVisit> whom) {
        LabFigures of = of(all, whom);
        return String.format(
                Locale.ROOT,
                "%-30s %6d  %5.1f%%  %5.1f  %5.1f  %5.1f  %4s%%  %7.1f / %5.1f  %10.1f%n",
                name,
                of.visits,
                of.inside * 100,
                of.error,
                of.naive,
                of.fairNaive,
                of.naive == 0 ? "-" : Math.round(100 * (1 - of.error / of.naive)),
                of.meanError,
                of.meanNaive,
                of.width);
    }

    private static double mean(List<JudgedVisit> visits, ToDoubleFunction<JudgedVisit> what) {
        return visits.stream().mapToDouble(what).average().orElse(Double.NaN);
    }

    private static double median(List<JudgedVisit> visits, ToDoubleFunction<JudgedVisit> what) {
        double[] values = visits.stream().mapToDouble(what).sorted().toArray();
        return values.length == 0 ? Double.NaN : values[(values.length - 1) / 2];
    }
}
