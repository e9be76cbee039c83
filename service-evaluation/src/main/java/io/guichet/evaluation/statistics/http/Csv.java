package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.Figures;
import io.guichet.evaluation.statistics.Loop;
import io.guichet.evaluation.statistics.Rate;
import io.guichet.platform.domain.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a table for a spreadsheet: a line for each group, the total last. UTF-8 with a mark at its beginning, without
 * which a spreadsheet takes Chinese for something else.
 */
final class Csv {

    private static final String MARK = "\uFEFF";

    /** What a spreadsheet takes for the beginning of a formula, full-width forms too: input methods write those. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠";

    private Csv() {}

    static String of(AskFigures.Answer answer, Map<String, Words> named) {
        List<String> lines = new ArrayList<>();
        lines.add(line(head()));
        answer.groups().forEach((key, figures) -> lines.add(line(row(key, named.get(key), figures))));
        lines.add(line(row("total", new Words("合计", "Total"), answer.total())));
        return MARK + String.join("", lines);
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("key", "zh", "en"));
        head.addAll(columns(Figures.of(new io.guichet.evaluation.statistics.Tally(), java.time.Instant.EPOCH))
                .keySet());
        return head;
    }

    private static List<String> row(String key, @Nullable Words name, Figures figures) {
        List<String> row = new ArrayList<>(
                List.of(safe(key), name == null ? "" : safe(name.zh()), name == null ? "" : safe(name.en())));
        row.addAll(columns(figures).values());
        return row;
    }

    private static Map<String, String> columns(Figures figures) {
        Map<String, String> columns = new LinkedHashMap<>();
        figures.counts().forEach((level, count) -> columns.put("level" + level, Long.toString(count)));
        columns.put("valid", Long.toString(figures.valid()));
        columns.put("rateable", Long.toString(figures.rateable()));
        columns.put("excluded", Long.toString(figures.excluded()));
        columns.put("flagged", Long.toString(figures.flagged()));
        rate(columns, "good", figures.good());
        rate(columns, "bad", figures.bad());
        rate(columns, "satisfied", figures.satisfied());
        rate(columns, "verySatisfied", figures.verySatisfied());
        columns.put("average", number(figures.average()));
        columns.put("score100", number(figures.score100()));
        rate(columns, "response", figures.response());
        rate(columns, "unrated", figures.unrated());
        rate(columns, "badWithExcluded", figures.badWithExcluded());
        rate(columns, "flaggedShare", figures.flaggedShare());
        columns.put("lowerBound", number(figures.lowerBound()));
        loop(columns, figures.loop());
        return columns;
    }

    private static void loop(Map<String, String> columns, Loop loop) {
        columns.put("badReceived", Long.toString(loop.bad()));
        columns.put("contactable", Long.toString(loop.contactable()));
        columns.put("upheldAppeals", Long.toString(loop.upheldAppeals()));
        rate(columns, "contactedInTime", loop.contactedInTime());
        rate(columns, "verified", loop.verified());
        rate(columns, "rectified", loop.rectified());
        rate(columns, "rectifiedInTime", loop.rectifiedInTime());
        rate(columns, "calledBack", loop.calledBack());
        rate(columns, "replied", loop.replied());
        rate(columns, "satisfiedAfter", loop.satisfiedAfter());
        rate(columns, "recurred", loop.recurred());
    }

    private static void rate(Map<String, String> columns, String name, Rate rate) {
        columns.put(name, number(rate.value()));
        columns.put(name + "Of", rate.numerator() + "/" + rate.denominator());
    }

    /** Nothing for what is not known: 0 would be a claim. */
    private static String number(@Nullable Double value) {
        if (value == null) return "";
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** An apostrophe before what would run as a formula: a spreadsheet shows the text and runs nothing. */
    static String safe(String text) {
        int first = text.isEmpty() ? ' ' : firstSeen(text);
        return FORMULA_STARTS.indexOf(first) >= 0 ? "'" + text : text;
    }

    /** Spaces before it do not keep a formula from running. */
    private static int firstSeen(String text) {
        return text.codePoints()
                .filter(character -> character != ' ' && character != '\u3000' && character != '\u00A0')
                .findFirst()
                .orElse(' ');
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        return "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
