package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.Comment;
import io.guichet.evaluation.rating.Submission;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only the level is needed besides ticket and token. */
record SubmitRatingRequest(
        @Nullable String ticketId,
        @Nullable String token,
        @Nullable Integer level,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment,
        @Nullable Channel channel) {

    private static final int LONGEST_TOKEN = 256;

    /** @throws InvalidRequest at the first place that can never be right */
    Submission toSubmission(TagSet tagSet, @Nullable String padWindow, String command) {
        return new Submission(
                InvalidRequest.at("/ticketId", () -> Ids.slug("a ticket's id", given("/ticketId", ticketId))),
                validToken(),
                choice(tagSet),
                comment == null
                        ? null
                        : InvalidRequest.at("/comment", () -> Comment.of(comment))
                                .orElse(null),
                channel,
                padWindow,
                command);
    }

    private String validToken() {
        String value = given("/token", token);
        if (value.isBlank() || value.length() > LONGEST_TOKEN) {
            throw new InvalidRequest("/token", "1 to " + LONGEST_TOKEN + " characters");
        }
        return value;
    }

    private Choice choice(TagSet tagSet) {
        int value = given("/level", level);
        Level chosen = InvalidRequest.at("/level", () -> Level.of(value));
        List<String> codes = tags == null ? List.of() : codes(tags, tagSet, chosen);
        return InvalidRequest.at("/tags", () -> tagSet.choose(chosen, codes));
    }

    private static List<String> codes(List<@Nullable String> tags, TagSet tagSet, Level level) {
        List<String> codes = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            String pointer = "/tags/" + i;
            String code = given(pointer, tags.get(i));
            InvalidRequest.at(pointer, () -> {
                tagSet.require(level, code);
                return code;
            });
            codes.add(code);
        }
        return codes;
    }

    private static <T> T given(String pointer, @Nullable T value) {
        if (value == null) throw new InvalidRequest(pointer, "is missing");
        return value;
    }

    /** Token and comment stay out of logs. */
    @Override
    public String toString() {
        return "SubmitRatingRequest[" + ticketId + "]";
    }
}
