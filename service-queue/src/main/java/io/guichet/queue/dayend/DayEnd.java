package io.guichet.queue.dayend;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A business day that a supervisor ended.
 *
 * @param id follows from the command
 * @param day in the hall's zone
 * @param by staff number of the supervisor
 * @param tickets how many still waited
 */
public record DayEnd(String id, String hallId, LocalDate day, Leftover leftover, String by, int tickets, Instant at) {}
