package io.guichet.platform.http;

import io.guichet.platform.domain.VersionMismatch;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version that a command was decided on, from the {@code If-Match} header; none means any. */
public record IfMatch(@Nullable Long version) {

    public static IfMatch of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.IF_MATCH));
    }

    /** @throws InvalidRequest unless absent, {@code *} or a quoted whole number */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.equals("*")) return new IfMatch(null);
        String digits = header.replace("\"", "");
        try {
            return new IfMatch(Long.valueOf(digits));
        } catch (NumberFormatException e) {
            throw new InvalidRequest("If-Match", "a version in quotes, like \"3\"");
        }
    }

    /** @throws VersionMismatch unless the versions are equal */
    public void check(long found) {
        if (version != null && version != found) throw new VersionMismatch(version, found);
    }
}
