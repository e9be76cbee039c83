package io.guichet.complaint.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When people work on a working day. The break at noon is not working time.
 *
 * @param spans in order, apart from each other
 */
public record OfficeHours(ZoneId zone, List<Span> spans) {

    /** From one time of the day to a later one. */
    public record Span(LocalTime from, LocalTime to) {

        public Span {
            if (!from.isBefore(to)) throw new IllegalArgumentException(from + "-" + to + " is no span of a day");
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) throw new IllegalArgumentException("office hours: at least one span");
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).to().isBefore(spans.get(i).from())) {
                throw new IllegalArgumentException("office hours: spans in order, apart from each other");
            }
        }
    }

    /** @param text like {@code 09:00-12:00,13:30-17:30} */
    public static OfficeHours parse(ZoneId zone, String text) {
        List<Span> spans = new ArrayList<>();
        for (String span : text.split(",", -1)) {
            String[] ends = span.strip().split("-", -1);
            if (ends.length != 2) throw new IllegalArgumentException("office hours: like 09:00-12:00,13:30-17:30");
            spans.add(new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
        return new OfficeHours(zone, spans);
    }

    public Duration day() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
