package io.guichet.audit.bulletin;

import io.guichet.audit.backing.Backing;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a bulletin.
 *
 * @param value in the code's unit; null where there is nothing to take a mean or share of
 * @param backing the events it was counted from
 */
public record Figure(FigureCode code, @Nullable Double value, Backing backing) {}
