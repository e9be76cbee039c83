package io.guichet.evaluation.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param ruling null until a person has looked */
public record FlagMark(Flag flag, Instant at, @Nullable Ruling ruling) {

    /** Where the words of who decides are sealed for. */
    public static String rulingField(Flag flag) {
        return "flag." + flag.code();
    }
}
