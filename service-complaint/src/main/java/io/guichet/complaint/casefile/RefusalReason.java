package io.guichet.complaint.casefile;

/** The closed list of reasons for not accepting a case. */
public enum RefusalReason {
    NOT_OUR_DUTY,
    IN_COURT_OR_REVIEW,
    ALREADY_ANSWERED,
    NO_FACTS,
    NOT_A_MATTER_OF_SERVICE
}
