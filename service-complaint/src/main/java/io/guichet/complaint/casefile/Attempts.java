package io.guichet.complaint.casefile;

import java.time.Instant;

/** Counts tries at the secret of one number, so that nobody tries many. */
public interface Attempts {

    /**
     * Takes a try before the secret is looked at, so that many at once count too.
     *
     * @return seconds to wait when there is none left, else 0
     */
    long take(String number, Instant now);

    /** It was the right one. */
    void giveBack(String number);
}
