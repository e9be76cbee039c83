package io.guichet.evaluation.statistics;

import java.time.LocalDate;

/** One day of one hall, in the hall's zone: the unit in which figures are counted and kept. */
public record DayKey(String hallId, LocalDate day) implements Comparable<DayKey> {

    @Override
    public int compareTo(DayKey other) {
        int byHall = hallId.compareTo(other.hallId);
        return byHall != 0 ? byHall : day.compareTo(other.day);
    }
}
