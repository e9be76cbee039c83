package io.guichet.complaint.casefile;

/** The closed list of reasons for which a clock may stop, each with its maximum in calendar days. */
public enum PauseReason {
    WAITING_FOR_CITIZEN(15),
    EXPERT_OPINION(30),
    COURT_OR_OTHER_AUTHORITY(60),
    FORCE_MAJEURE(30);

    private final int mostDays;

    PauseReason(int mostDays) {
        this.mostDays = mostDays;
    }

    public int mostDays() {
        return mostDays;
    }
}
