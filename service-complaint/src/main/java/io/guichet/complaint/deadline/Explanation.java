package io.guichet.complaint.deadline;

import java.time.Instant;
import java.util.List;

/** Everything a deadline follows from, so that anybody can count it again. */
public record Explanation(
        Rule rule, int extendedBy, Instant start, Deadline deadline, List<DayCounted> days, List<Pause> pauses) {

    public Explanation {
        days = List.copyOf(days);
        pauses = List.copyOf(pauses);
    }
}
