package io.guichet.queue.result;

import java.time.Instant;

/**
 * The result was told.
 *
 * @param onTime on the due day at the latest, by the hall's calendar
 */
public record Told(Result result, ToldHow how, String staffId, Instant at, boolean onTime) {}
