package io.guichet.evaluation.rating;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * The signs of brushing that one rating shows by itself, at the moment it comes in.
 *
 * @param fastest a form that was open shorter than this was not read; default 3 seconds, a convention and no rule
 */
public record ArrivalSigns(Duration fastest) {

    Set<Flag> of(Submission submission, String ratedStaff) {
        Set<Flag> seen = EnumSet.noneOf(Flag.class);
        Long shown = submission.shownMillis();
        if (shown != null && shown < fastest.toMillis()) seen.add(Flag.TOO_FAST);
        Sender sender = submission.sender();
        if (!sender.staffOfBrowser().isEmpty()) seen.add(Flag.OWN_DEVICE);
        // Pads and kiosks stand in the hall's own network, beside the counters.
        if (!sender.houseDevice() && sender.staffOfNetwork().contains(ratedStaff)) seen.add(Flag.OWN_NETWORK);
        return seen;
    }
}
