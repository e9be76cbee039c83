package io.guichet.equipment.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was until somebody changed it.
 *
 * @param dueDay when it was due then
 * @param by who changed it
 * @param at when
 */
public record Revision(
        Work work,
        Rule rule,
        @Nullable LocalDate dueDay,
        @Nullable Long dueReading,
        String by,
        Instant at) {}
