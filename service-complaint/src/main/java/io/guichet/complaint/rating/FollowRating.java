package io.guichet.complaint.rating;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.Subject;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;

/**
 * Keeps the case of a rating in step with the rating. It never follows the event but what is known after it, so repeats
 * and late events lead to the same end.
 */
public final class FollowRating {

    private final HeardRatings ratings;
    private final OpenCase openCase;
    private final ChangeCase changeCase;
    private final Timekeeping time;

    public FollowRating(HeardRatings ratings, OpenCase openCase, ChangeCase changeCase, Timekeeping time) {
        this.ratings = ratings;
        this.openCase = openCase;
        this.changeCase = changeCase;
        this.time = time;
    }

    public void follow(HeardRating heard) {
        HeardRating latest = ratings.keep(heard);
        String caseId = caseOf(latest.ratingId());
        String command = "rating|" + latest.ratingId() + "|" + latest.seq();
        if (latest.needsCase()) {
            CaseFile file = openCase.rectify(caseId, subject(latest), latest.reachable());
            changeCase.change(file.id(), Act.SYSTEM, command, (each, act) -> Aftercare.bringBack(each, act, time));
        } else {
            withdraw(caseId, command, latest.excluded() ? "EXCLUDED" : "CORRECTED");
        }
    }

    /** A rating that was never known as bad has no case. */
    private void withdraw(String caseId, String command, String reason) {
        try {
            changeCase.change(caseId, Act.SYSTEM, command, (file, act) -> Aftercare.withdraw(file, act, reason));
        } catch (NotFound never) {
            // Nothing to withdraw; a bad rating that comes late will not open one, as we know better by then.
        }
    }

    public static String caseOf(String ratingId) {
        return Ids.of("rectification|" + ratingId);
    }

    private static Subject subject(HeardRating rating) {
        return new Subject(
                rating.hallId(),
                rating.unitId(),
                rating.itemCode(),
                rating.windowId(),
                rating.ticketId(),
                rating.ratingId(),
                rating.staffId());
    }
}
