package io.guichet.queue.ticket;

import java.util.regex.Pattern;

/**
 * What is printed and called, like {@code A005}: a series letter and the place in the series of that hall and day.
 */
public record TicketNumber(String series, int place) {

    private static final Pattern SERIES = Pattern.compile("[A-Z]");

    public TicketNumber {
        if (!SERIES.matcher(series).matches()) throw new IllegalArgumentException("series: one letter A to Z");
        if (place < 1) throw new IllegalArgumentException("place: at least 1");
    }

    /** Three digits, more when the day is busy. */
    @Override
    public String toString() {
        return "%s%03d".formatted(series, place);
    }
}
