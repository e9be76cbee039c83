package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.OpenedCase;
import io.guichet.complaint.deadline.Deadlines;
import java.time.Instant;
import java.util.List;

/**
 * The receipt for the citizen.
 *
 * @param secret shown here and never again
 */
record OpenedView(String id, String number, String secret, Instant receivedAt, List<DeadlineView> deadlines) {

    static OpenedView of(OpenedCase opened, Deadlines deadlines, Instant now) {
        return new OpenedView(
                opened.file().id(),
                opened.file().number(),
                opened.secret(),
                opened.file().receivedAt(),
                DeadlineView.of(opened.file(), deadlines, now));
    }

    @Override
    public String toString() {
        return "OpenedView[" + number + "]";
    }
}
