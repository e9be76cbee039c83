package io.guichet.queue.estimate;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor in line may expect.
 *
 * @param peopleAhead who are called before, as things stand
 * @param expectedWait null while no window is open for the item: nothing honest can be said then
 */
public record Outlook(int peopleAhead, @Nullable Wait expectedWait) {}
