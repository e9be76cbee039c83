package io.guichet.evaluation.rating;

import org.jspecify.annotations.Nullable;

/**
 * What is known of how a rating came in, for the signs of brushing. Keyed hashes: they say that two ratings came from one
 * device or phone number, not from which.
 *
 * @param device hash of the device; null when it cannot be told apart
 * @param contact hash of the phone number that was left; null without one
 * @param shownMillis how long the form was open, as the page says; null when it does not
 * @param enteredBy who typed it in from paper or the hotline; null otherwise
 */
public record Origin(
        @Nullable String device,
        @Nullable String contact,
        @Nullable Long shownMillis,
        @Nullable String enteredBy) {

    public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
