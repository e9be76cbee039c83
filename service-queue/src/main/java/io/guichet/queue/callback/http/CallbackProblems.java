package io.guichet.queue.callback.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.callback.CallbackRefusal;

/** What the callback's refusals are over HTTP. */
final class CallbackProblems implements RefusalProblems<CallbackRefusal> {

    @Override
    public Class<CallbackRefusal> family() {
        return CallbackRefusal.class;
    }

    @Override
    public Problem problem(CallbackRefusal refusal) {
        return switch (refusal) {
            case CallbackRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case CallbackRefusal.AlreadyDone no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
        };
    }
}
