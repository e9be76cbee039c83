package io.guichet.queue.window;

import java.time.Instant;

/**
 * An account that was used at a second window while it was signed in at a first: a violation candidate.
 *
 * @param id of the attempt
 * @param windowId where it was refused
 * @param openWindowId where the account is signed in
 */
public record SecondSession(
        String id, String staffId, String hallId, String windowId, String openWindowId, Instant at) {}
