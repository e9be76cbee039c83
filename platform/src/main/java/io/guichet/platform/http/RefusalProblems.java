package io.guichet.platform.http;

import io.guichet.platform.domain.Refusal;

/**
 * Turns one sealed family of refusals into problems, by an exhaustive switch: a new refusal does not compile until it
 * has a status and a code.
 */
public interface RefusalProblems<R extends Refusal> {

    Class<R> family();

    Problem problem(R refusal);

    /** @throws ClassCastException unless the refusal is of this family */
    default Problem problemOf(Refusal refusal) {
        return problem(family().cast(refusal));
    }
}
