package io.guichet.gateway.routes;

import io.guichet.gateway.problems.Problem;
import java.net.http.HttpHeaders;

/** A whole answer of a service, read to its end before anything of it is passed on. Answers are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, HttpHeaders headers, byte[] body) {

    /**
     * Our services explain a 503 by a problem and never answer 502: without one, a proxy or a mesh in between is
     * talking. A service's own "try later" is passed on and never retried, or an overload would grow by retries.
     */
    boolean comesFromSomethingInBetween() {
        return status == 502 || (status == 503 && !isProblem());
    }

    private boolean isProblem() {
        return headers.firstValue("content-type")
                .map(type -> type.startsWith(Problem.MEDIA_TYPE))
                .orElse(false);
    }
}
