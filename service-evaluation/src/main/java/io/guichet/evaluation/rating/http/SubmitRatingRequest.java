package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.Sender;
import io.guichet.evaluation.rating.Submission;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only the level is needed besides ticket and token. */
record SubmitRatingRequest(
        @Nullable String ticketId,
        @Nullable String token,
        @Nullable Integer level,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment,
        @Nullable Channel channel,
        RatingBody.@Nullable ContactBody contact,
        @Nullable Long shownMillis) {

    private static final long LONGEST_SHOWN = 86_400_000;

    /** @throws InvalidRequest at the first place that can never be right */
    Submission toSubmission(TagSet tagSet, Sender sender, String command) {
        return new Submission(
                InvalidRequest.at(
                        "/ticketId", () -> Ids.slug("a ticket's id", RatingBody.given("/ticketId", ticketId))),
                RatingBody.token("/token", token),
                RatingBody.choice(tagSet, level, tags),
                RatingBody.comment(comment),
                citizens(channel),
                RatingBody.contact(contact),
                shown(),
                sender,
                command);
    }

    private static @Nullable Channel citizens(@Nullable Channel channel) {
        if (channel != null && channel.enteredByStaff()) {
            throw new InvalidRequest("/channel", "is for ratings that staff enter");
        }
        return channel;
    }

    private @Nullable Long shown() {
        if (shownMillis != null && (shownMillis < 0 || shownMillis > LONGEST_SHOWN)) {
            throw new InvalidRequest("/shownMillis", "0 to " + LONGEST_SHOWN);
        }
        return shownMillis;
    }

    /** Token and comment stay out of logs. */
    @Override
    public String toString() {
        return "SubmitRatingRequest[" + ticketId + "]";
    }
}
