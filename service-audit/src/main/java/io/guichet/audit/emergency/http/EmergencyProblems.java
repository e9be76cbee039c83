package io.guichet.audit.emergency.http;

import io.guichet.audit.emergency.EmergencyRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of emergencies are over HTTP. */
public final class EmergencyProblems implements RefusalProblems<EmergencyRefusal> {

    @Override
    public Class<EmergencyRefusal> family() {
        return EmergencyRefusal.class;
    }

    @Override
    public Problem problem(EmergencyRefusal refusal) {
        return switch (refusal) {
            case EmergencyRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case EmergencyRefusal.AlreadyActive no -> Problem.of(409, "already-active", "Already active", no.fact());
        };
    }
}
