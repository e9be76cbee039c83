package io.guichet.gateway.problems;

/** Every answer by which the gateway itself says no, with the fixed words for the public. */
public enum ProblemKind {
    INVALID_REQUEST("invalid-request", 400, "Invalid request", "The request cannot be understood as it was sent."),
    UNAUTHENTICATED("unauthenticated", 401, "Not signed in", "Sign in, or send a valid token, and try again."),
    BAD_CREDENTIALS("bad-credentials", 401, "Wrong credentials", "The name or the secret is wrong."),
    FORBIDDEN("forbidden", 403, "Not allowed", "This request is not allowed."),
    MISSING_CSRF_TOKEN(
            "forbidden", 403, "Not allowed", "Requests with a cookie that change something need X-XSRF-TOKEN."),
    NOT_FOUND("not-found", 404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed", "This address does not know that method."),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable", "There is no answer in the wanted format."),
    BODY_TOO_LARGE("body-too-large", 413, "Body too large", "The body of the request is larger than allowed."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Unsupported format", "Send application/json."),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests", "Wait as long as Retry-After says."),
    TRY_LATER("try-later", 503, "Try later", "This part is not available at the moment; the others go on."),
    UPSTREAM_TIMEOUT("upstream-timeout", 504, "No answer in time", "The service behind did not answer in time."),
    INTERNAL("internal-error", 500, "Internal error", "Something went wrong here. The trace id helps to find it.");

    private final String code;
    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(String code, int status, String title, String detail) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    /** The kind for a bare status, as the container reports it. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> TRY_LATER;
            case 504 -> UPSTREAM_TIMEOUT;
            default -> status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL;
        };
    }
}
