package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.Entry;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper form or a call, typed in. */
record EnterRatingRequest(
        @Nullable String ticketId,
        @Nullable Integer level,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment,
        @Nullable Channel channel,
        RatingBody.@Nullable ContactBody contact,
        @Nullable Instant receivedAt) {

    String ticket() {
        return InvalidRequest.at("/ticketId", () -> Ids.slug("a ticket's id", RatingBody.given("/ticketId", ticketId)));
    }

    /** @throws InvalidRequest at the first place that can never be right */
    Entry toEntry(TagSet tagSet, String by, String command) {
        Channel said = RatingBody.given("/channel", channel);
        if (!said.enteredByStaff()) throw new InvalidRequest("/channel", "PAPER or HOTLINE");
        return new Entry(
                ticket(),
                RatingBody.choice(tagSet, level, tags),
                RatingBody.comment(comment),
                said,
                RatingBody.contact(contact),
                RatingBody.given("/receivedAt", receivedAt).truncatedTo(ChronoUnit.MILLIS),
                by,
                command);
    }

    @Override
    public String toString() {
        return "EnterRatingRequest[" + ticketId + "]";
    }
}
