package io.guichet.queue.statistics;

import java.time.LocalDate;
import java.util.List;

/** The visits of a hall by business day. */
public interface PastVisits {

    /** All of them, both days included, in no particular order. */
    List<PastVisit> between(String hallId, LocalDate from, LocalDate to);
}
