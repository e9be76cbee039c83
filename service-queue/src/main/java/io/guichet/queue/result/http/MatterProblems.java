package io.guichet.queue.result.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.result.MatterRefusal;

/** What the matter's refusals are over HTTP. */
final class MatterProblems implements RefusalProblems<MatterRefusal> {

    @Override
    public Class<MatterRefusal> family() {
        return MatterRefusal.class;
    }

    @Override
    public Problem problem(MatterRefusal refusal) {
        String fact = refusal.fact();
        return switch (refusal) {
            case MatterRefusal.NotServedByYou no -> Problem.of(403, "forbidden", "Forbidden", fact);
            case MatterRefusal.NotFinished no -> Problem.of(409, "wrong-state", "Wrong state", fact);
            case MatterRefusal.NoPromisedDays no -> Problem.of(409, "no-promised-days", "No promised days", fact);
            case MatterRefusal.AlreadyTold no -> Problem.of(409, "wrong-state", "Wrong state", fact);
        };
    }
}
