package io.guichet.audit.handbook.http;

import io.guichet.audit.handbook.HandbookRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of the handbook are over HTTP. */
public final class HandbookProblems implements RefusalProblems<HandbookRefusal> {

    @Override
    public Class<HandbookRefusal> family() {
        return HandbookRefusal.class;
    }

    @Override
    public Problem problem(HandbookRefusal refusal) {
        return switch (refusal) {
            case HandbookRefusal.NotCurrent no ->
                Problem.of(409, "edition-not-current", "Edition not current", no.fact());
        };
    }
}
