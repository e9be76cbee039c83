package io.guichet.audit.bulletin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote beside the figures.
 *
 * @param figure which it is about; null for the whole
 */
public record Remark(@Nullable FigureCode figure, String text, String by, Instant at) {}
