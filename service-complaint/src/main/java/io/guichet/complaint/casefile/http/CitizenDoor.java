package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.VisitCase;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The citizen's way to the own case, and what is to be seen there. Number and secret are the only key. */
public final class CitizenDoor {

    public static final String NUMBER = "X-Case-Number";
    public static final String SECRET = "X-Case-Secret";

    private static final int LONGEST_KEY = 64;

    private final VisitCase visitCase;
    private final CaseKeys keys;
    private final Deadlines deadlines;
    private final Followup followup;
    private final Clock clock;

    public CitizenDoor(VisitCase visitCase, CaseKeys keys, Deadlines deadlines, Followup followup, Clock clock) {
        this.visitCase = visitCase;
        this.keys = keys;
        this.deadlines = deadlines;
        this.followup = followup;
        this.clock = clock;
    }

    /** @throws io.guichet.complaint.casefile.CaseRefusal.SecretWrong unless both fit */
    public CaseFile open(@Nullable String number, @Nullable String secret) {
        return visitCase.visit(header(NUMBER, number), header(SECRET, secret));
    }

    Followup followup() {
        return followup;
    }

    PublicCaseView view(CaseFile file) {
        return PublicCaseView.of(file, keys, deadlines, followup, clock.instant());
    }

    private static String header(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_KEY) {
            throw new InvalidRequest(name, "1 to " + LONGEST_KEY + " characters");
        }
        return value.strip();
    }
}
