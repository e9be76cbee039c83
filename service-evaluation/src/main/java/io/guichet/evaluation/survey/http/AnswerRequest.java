package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.AnswerSurvey.TicketToken;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's answers, with a ticket or without. */
record AnswerRequest(
        @Nullable Map<String, @Nullable Object> answers,
        @Nullable String ticketId,
        @Nullable String token) {

    private static final int LONGEST_TOKEN = 256;

    Map<String, @Nullable Object> given() {
        if (answers == null) throw new InvalidRequest("/answers", "is missing");
        return answers;
    }

    @Nullable
    TicketToken ticket() {
        if (ticketId == null) {
            if (token != null) throw new InvalidRequest("/ticketId", "is missing");
            return null;
        }
        String ticket = InvalidRequest.at("/ticketId", () -> Ids.slug("a ticket's id", ticketId));
        if (token == null || token.isBlank() || token.length() > LONGEST_TOKEN) {
            throw new InvalidRequest("/token", "1 to " + LONGEST_TOKEN + " characters");
        }
        return new TicketToken(ticket, token);
    }

    /** Token and words stay out of logs. */
    @Override
    public String toString() {
        return "AnswerRequest[]";
    }
}
