package io.guichet.queue.organisation.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.organisation.OrganisationRefusal;

/** What the refusals of definitions are over HTTP, for all kinds of definitions. */
final class OrganisationProblems implements RefusalProblems<OrganisationRefusal> {

    @Override
    public Class<OrganisationRefusal> family() {
        return OrganisationRefusal.class;
    }

    @Override
    public Problem problem(OrganisationRefusal refusal) {
        return switch (refusal) {
            case OrganisationRefusal.UnknownReference no -> Problem.invalid("/" + no.place(), no.fact());
            case OrganisationRefusal.CannotMove no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
        };
    }
}
