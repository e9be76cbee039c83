package io.guichet.queue.result;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time, and what the calendar on the hall's wall says then: limits in days are judged by the one, limits in minutes by
 * the other.
 */
public record Moment(LocalDate day, Instant at) {}
