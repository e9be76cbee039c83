package io.guichet.complaint.casefile;

import java.time.Duration;

/**
 * What the citizen may still do after the end. Defaults of this product, after what others give (reference 1.4: a
 * consumer has 60 days to dispute); none is law.
 *
 * @param rateWithin how long after the end the handling may be rated
 * @param reopenWithin how long after the end the citizen may ask for another answer
 * @param reopenMost how often, in the whole life of a case
 */
public record Followup(Duration rateWithin, Duration reopenWithin, int reopenMost) {

    public static final Followup DEFAULT = new Followup(Duration.ofDays(30), Duration.ofDays(60), 2);
}
