package io.guichet.evaluation.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a bad rating is mistaken or untrue.
 *
 * @param by the rated person or a supervisor
 * @param reason sealed
 * @param ruling null until another person has decided
 */
public record Appeal(
        String by, SealedText reason, Instant at, @Nullable Ruling ruling) {

    /** Where the words of the appellant are sealed for. */
    public static final String REASON = "appeal.reason";

    /** Where the words of who decides are sealed for. */
    public static final String RULING = "appeal.ruling";
}
