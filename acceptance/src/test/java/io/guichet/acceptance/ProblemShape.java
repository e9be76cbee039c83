package io.guichet.acceptance;

import io.guichet.acceptance.RawHttp.Answered;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers to nonsense: a problem document, whole, that says nothing about our insides. */
final class ProblemShape {

    private static final Pattern SAYS_TOO_MUCH =
            Pattern.compile("Exception|io\\.guichet|\\bat \\w+\\.\\w+|java\\.|org\\.|tools\\.jackson");

    private ProblemShape() {}

    /**
     * @param always whether it must be refused; otherwise it may be understood as something harmless
     * @return what is wrong with this answer to nonsense, null when nothing is
     */
    static @Nullable String wrong(Answered answered, boolean always) {
        if (answered.status() >= 500) return "a fault";
        if (answered.status() < 400) return always ? "understood" : null;
        if (!answered.isProblem()) return "no problem document";
        if (SAYS_TOO_MUCH.matcher(answered.body()).find()) return "says too much";
        return malformed(answered);
    }

    /** RFC 9457 and what we add to it. */
    private static @Nullable String malformed(Answered answered) {
        var problem = answered.json();
        var code = problem.path("code").asString("");
        var whole = problem.path("status").asInt(0) == answered.status()
                && problem.path("type").asString("").equals("/problems/" + code)
                && Stream.of("title", "detail")
                        .noneMatch(field -> problem.path(field).asString("").isBlank())
                && problem.path("traceId").isString();
        if (!whole) return "an incomplete problem";
        for (var error : problem.path("errors")) {
            if (!error.path("pointer").isString() || !error.path("detail").isString()) return "an incomplete error";
        }
        return null;
    }
}
