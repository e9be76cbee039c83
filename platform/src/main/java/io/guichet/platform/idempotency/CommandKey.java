package io.guichet.platform.idempotency;

import io.guichet.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Names one intent of one client. A use case keeps it aboard its document, so that a command that was carried out but
 * never answered (the process died in between) is recognised when it comes again.
 */
public record CommandKey(String value) {

    static final String ATTRIBUTE = CommandKey.class.getName();
    static final String NOT_KEPT = ATTRIBUTE + ".notKept";

    static CommandKey of(String subject, String key) {
        return new CommandKey(Ids.of(subject + "|" + key));
    }

    /** The key of this request, or one of its own for a request without. */
    public static CommandKey of(HttpServletRequest request) {
        @Nullable Object key = request.getAttribute(ATTRIBUTE);
        return key instanceof CommandKey known ? known : fresh();
    }

    /** For an answer with personal data: it is not kept for a replay, the command is carried out again. */
    public static void keepNoAnswer(HttpServletRequest request) {
        request.setAttribute(NOT_KEPT, true);
    }

    /** A key that nobody sends again. */
    public static CommandKey fresh() {
        return new CommandKey(Ids.next());
    }
}
