package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it was sent.
 *
 * @param channel as the sender says; null when it does not
 * @param shownMillis how long the form was open, as the page says; null when it does not
 * @param command names the intent, the same when it is sent again
 */
public record Submission(
        String ticketId,
        String token,
        Choice choice,
        @Nullable Comment comment,
        @Nullable Channel channel,
        @Nullable Contact contact,
        @Nullable Long shownMillis,
        Sender sender,
        String command) {

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return "Submission[" + ticketId + "]";
    }
}
