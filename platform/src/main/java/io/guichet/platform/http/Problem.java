package io.guichet.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem. {@code type} is {@code /problems/<code>}; each code has its heading in {@code docs/problems.md}.
 *
 * @param code stable, for programs; the last segment of the type
 * @param title fixed for the code
 * @param detail one sentence for this case, fit for the public
 * @param errors what is wrong with the request, by JSON pointer; only for {@code invalid-request}
 * @param retryAfterSeconds sent as {@code Retry-After} when the same request may succeed later
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<Wrong> errors,
        @Nullable Integer retryAfterSeconds) {

    /** One wrong place in the request. */
    public record Wrong(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), null);
    }

    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    public static Problem invalid(List<Wrong> errors) {
        return new Problem(400, "invalid-request", "Invalid request", summary(errors), errors, null);
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new Wrong(pointer, detail)));
    }

    public static Problem tryLater(String detail) {
        return new Problem(503, "try-later", "Try later", detail, List.of(), 1);
    }

    public static Problem databaseAway() {
        return tryLater("The database does not answer at the moment.");
    }

    public static Problem internalError() {
        return of(500, "internal-error", "Internal error", "Something went wrong on our side.");
    }

    private static String summary(List<Wrong> errors) {
        if (errors.isEmpty()) return "The request cannot be read.";
        Wrong first = errors.getFirst();
        return first.pointer().isEmpty() ? first.detail() : first.pointer() + ": " + first.detail();
    }

    /** As it goes over the wire. */
    public Body body(String instance, @Nullable String traceId) {
        return new Body("/problems/" + code, title, status, detail, instance, code, traceId, errors);
    }

    /** The wire form. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            @Nullable String traceId,
            List<Wrong> errors) {}
}
