package io.guichet.equipment.shelf.http;

import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import java.util.List;

/** What refusals are over HTTP. */
public final class RefusedProblems implements RefusalProblems<Refused> {

    private static final int AN_HOUR = 3600;

    @Override
    public Class<Refused> family() {
        return Refused.class;
    }

    @Override
    public Problem problem(Refused refused) {
        return switch (refused.why()) {
            case WRONG_STATE -> conflict("wrong-state", "Wrong state", refused);
            case SAME_PERSON -> conflict("same-person", "Same person", refused);
            case NOT_THE_SIGNER -> Problem.of(403, "not-the-signer", "Not the signer", refused.fact());
            case OTHER_HALL -> Problem.of(403, "other-hall", "Other hall", refused.fact());
            case LABEL_TAKEN -> conflict("label-taken", "Label taken", refused);
            case HIERARCHY_CYCLE -> conflict("hierarchy-cycle", "Hierarchy cycle", refused);
            case MOVE_NOT_APPROVED -> conflict("move-not-approved", "Move not approved", refused);
            case SOCKET_TAKEN -> conflict("socket-taken", "Socket taken", refused);
            case ALREADY_RETURNED -> conflict("already-returned", "Already returned", refused);
            case NOT_IN_CUSTODY -> conflict("not-in-custody", "Not in custody", refused);
            case APPROVAL_EXPIRED -> conflict("approval-expired", "Approval expired", refused);
            case TOO_MANY_DEVICES -> conflict("too-many-devices", "Too many devices", refused);
            case NOT_ENOUGH_STOCK -> conflict("not-enough-stock", "Not enough stock", refused);
            case MONTH_CLOSED -> conflict("month-closed", "Month closed", refused);
            case MONTH_NOT_OVER -> conflict("month-not-over", "Month not over", refused);
            case EARLIER_MONTH_OPEN -> conflict("earlier-month-open", "Earlier month open", refused);
            case NO_PICTURE -> Problem.of(422, "attachment-not-allowed", "Attachment not allowed", refused.fact());
            case UNREADABLE_PICTURE ->
                Problem.of(422, "attachment-unreadable", "Attachment unreadable", refused.fact());
            case PICTURE_TOO_LARGE -> Problem.of(413, "body-too-large", "Body too large", refused.fact());
            case TOO_MANY_PHOTOS -> conflict("too-many-photos", "Too many photos", refused);
            case TOO_MANY_REPORTS ->
                new Problem(429, "too-many-attempts", "Too many attempts", refused.fact(), List.of(), AN_HOUR);
            case NOT_YOUR_DEVICE, NOT_ASSIGNED -> Problem.of(403, "forbidden", "Forbidden", refused.fact());
        };
    }

    private static Problem conflict(String code, String title, Refused refused) {
        return Problem.of(409, code, title, refused.fact());
    }
}
