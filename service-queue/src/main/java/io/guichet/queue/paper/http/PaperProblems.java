package io.guichet.queue.paper.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.paper.PaperRefusal;

/** What the papers' refusals are over HTTP. */
final class PaperProblems implements RefusalProblems<PaperRefusal> {

    @Override
    public Class<PaperRefusal> family() {
        return PaperRefusal.class;
    }

    @Override
    public Problem problem(PaperRefusal refusal) {
        return switch (refusal) {
            case PaperRefusal.NotInEmergency no ->
                Problem.of(409, "not-in-emergency", "Not in an emergency", no.fact());
            case PaperRefusal.Known no -> Problem.of(409, "paper-ticket-known", "Paper ticket known", no.fact());
        };
    }
}
