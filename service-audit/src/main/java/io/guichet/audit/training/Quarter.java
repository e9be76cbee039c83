package io.guichet.audit.training;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2026-Q4}. */
public record Quarter(int year, int number) {

    private static final Pattern TEXT = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException unless like {@code 2026-Q4} */
    public static Quarter parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("a quarter like 2026-Q4");
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1)
                .plusMonths(MONTHS)
                .minusDays(1);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
