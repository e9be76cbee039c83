package io.guichet.evaluation.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the house thinks of a rating.
 *
 * @param flags each kind at most once
 * @param exclusion null while the rating counts
 */
public record Review(
        List<FlagMark> flags,
        @Nullable Appeal appeal,
        @Nullable Exclusion exclusion) {

    public static final Review NONE = new Review(List.of(), null, null);

    public Review {
        flags = List.copyOf(flags);
        if (flags.stream().map(FlagMark::flag).distinct().count() != flags.size()) {
            throw new IllegalArgumentException("a flag twice");
        }
    }

    Optional<FlagMark> mark(Flag flag) {
        return flags.stream().filter(mark -> mark.flag() == flag).findFirst();
    }

    Review with(FlagMark mark) {
        List<FlagMark> marks = new ArrayList<>(flags);
        marks.removeIf(old -> old.flag() == mark.flag());
        marks.add(mark);
        return new Review(marks, appeal, exclusion);
    }

    Review with(Appeal newAppeal) {
        return new Review(flags, newAppeal, exclusion);
    }

    Review with(Exclusion newExclusion) {
        return new Review(flags, appeal, newExclusion);
    }
}
