package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A hall's day: what was posted and what its windows kept.
 *
 * @param posted of the whole day
 * @param windows in order of their numbers
 */
public record HoursKept(String hallId, LocalDate day, List<Span> posted, List<WindowHours> windows) {}
