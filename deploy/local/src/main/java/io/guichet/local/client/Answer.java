package io.guichet.local.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came back: status and JSON body (a missing node where there was none). */
public record Answer(int status, JsonNode body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The stable code of a problem, or an empty text. */
    public String code() {
        return text("code");
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    public @Nullable Instant time(String field) {
        var text = text(field);
        return text.isEmpty() ? null : Instant.parse(text);
    }

    /** @throws UnexpectedAnswer when the platform refused */
    public Answer orThrow(Request request) {
        if (!succeeded()) {
            throw new UnexpectedAnswer(request.method() + " " + request.path() + " answered " + status + " " + body);
        }
        return this;
    }
}
