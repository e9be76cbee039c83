package io.guichet.gateway.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The body of an RFC 9457 answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemKind kind, @Nullable String instance, @Nullable String traceId) {
        return new Problem(
                "/problems/" + kind.code(), kind.title(), kind.status(), kind.detail(), instance, kind.code(), traceId);
    }
}
