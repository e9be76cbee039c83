package io.guichet.gateway.routes;

import java.time.Duration;

/** Why a service gave no answer that could be passed on. */
sealed class UpstreamFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private UpstreamFailure(String reason, Throwable cause) {
        super(reason, cause, false, false);
    }

    private UpstreamFailure(String reason) {
        super(reason, null, false, false);
    }

    /** No connection: the request has had no effect. */
    static final class Unreachable extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super("unreachable", cause);
        }
    }

    /** The connection broke before a byte of the answer came: the request may have had its effect. */
    static final class Broken extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        Broken(Throwable cause) {
            super("broken", cause);
        }
    }

    /** The answer began and then broke off, or grew beyond the limit. */
    static final class CutShort extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        CutShort(Throwable cause) {
            super("cut-short", cause);
        }
    }

    /** No whole answer in time. */
    static final class TooSlow extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("too-slow");
        }
    }

    /** Not even tried: breaker open, or enough requests under way already. */
    static final class Held extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        Held(String reason, Duration retryAfter) {
            super(reason);
            this.retryAfter = retryAfter;
        }

        Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Something between us and the service answered 502 or 503 in its place. */
    static final class NotTheService extends UpstreamFailure {
        private static final long serialVersionUID = 1L;

        NotTheService() {
            super("not-the-service");
        }
    }
}
