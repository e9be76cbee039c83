package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's timeline.
 *
 * @param what name of the event, like {@code accepted}
 * @param code of a closed list, like the reason of a pause
 */
public record Step(
        String what,
        String by,
        Instant at,
        @Nullable String code,
        @Nullable SealedText note) {}
