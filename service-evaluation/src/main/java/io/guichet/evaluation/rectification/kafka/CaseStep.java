package io.guichet.evaluation.rectification.kafka;

import io.guichet.evaluation.rating.RectificationState;
import java.util.Arrays;
import java.util.Optional;

/** The complaint service's names for what we call a step. It tells more than these. */
enum CaseStep {
    CONTACTED("contacted", RectificationState.CONTACTED),
    VERIFIED("verified", RectificationState.VERIFIED),
    RECTIFIED("rectified", RectificationState.RECTIFIED),
    ANSWERED("answered", RectificationState.ANSWERED),
    CALLED_BACK("called-back", RectificationState.CALLED_BACK),
    CLOSED("closed", RectificationState.CLOSED);

    private final String wireName;
    private final RectificationState state;

    CaseStep(String wireName, RectificationState state) {
        this.wireName = wireName;
        this.state = state;
    }

    static Optional<CaseStep> named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.wireName.equals(name))
                .findFirst();
    }

    RectificationState state() {
        return state;
    }
}
