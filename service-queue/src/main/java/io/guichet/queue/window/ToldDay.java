package io.guichet.queue.window;

import java.time.LocalDate;

/**
 * Up to which day a hall's hours were told to the outside.
 *
 * @param version grows with each day
 */
public record ToldDay(String hallId, LocalDate until, long version) {}
