package io.guichet.evaluation.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was put right came again (复发): within 90 days after, a bad rating that counts, of the same window, with a tag
 * of the first one.
 */
final class Recurrence {

    static final Duration WITHIN = Duration.ofDays(90);

    private Recurrence() {}

    /** @param later ratings of the window that came within the time */
    static boolean isIn(Fact rectified, Collection<Fact> later) {
        Voice voice = rectified.voice();
        Instant from = rectifiedAt(rectified);
        if (voice == null || from == null) return false;
        return later.stream().anyMatch(fact -> isAgain(voice, from, fact));
    }

    static @Nullable Instant rectifiedAt(Fact fact) {
        Voice voice = fact.voice();
        return voice == null || voice.isExcluded() || !voice.isBad()
                ? null
                : voice.steps().rectifiedAt();
    }

    private static boolean isAgain(Voice first, Instant rectifiedAt, Fact later) {
        Voice voice = later.voice();
        if (voice == null || !voice.isBad() || voice.isExcluded()) return false;
        boolean inTime =
                voice.submittedAt().isAfter(rectifiedAt) && !voice.submittedAt().isAfter(rectifiedAt.plus(WITHIN));
        return inTime && !Collections.disjoint(first.tags(), voice.tags());
    }
}
