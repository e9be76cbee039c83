package io.guichet.evaluation.invitation;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an invitation stands, counted from the end of the service.
 *
 * @param padShows so long the pad asks; then the place belongs to the next citizen
 * @param padAnswers so long an answer from the pad is taken: longer than it asks, for one who is still typing and for a
 *     pad whose network was away
 * @param citizenAnswers so long the slip is good for an answer: its token, or number and rating code at a kiosk
 */
public record Terms(Duration padShows, Duration padAnswers, Duration citizenAnswers) {

    public Terms {
        if (!padShows.isPositive()) throw new IllegalArgumentException("a pad must show an invitation for a while");
        if (padAnswers.compareTo(padShows) < 0) {
            throw new IllegalArgumentException("a pad must be able to answer while it shows the invitation");
        }
        if (!citizenAnswers.isPositive()) throw new IllegalArgumentException("a citizen must have time to answer");
    }

    Instant padShowsUntil(Instant finishedAt) {
        return finishedAt.plus(padShows);
    }

    /** Services that ended before can no longer be rated with the slip. */
    Instant citizenAnswersSince(Instant now) {
        return now.minus(citizenAnswers);
    }

    public boolean takes(Holder holder, Instant finishedAt, Instant now) {
        Duration life = switch (holder) {
            case PAD -> padAnswers;
            case KIOSK, CITIZEN -> citizenAnswers;
        };
        return now.isBefore(finishedAt.plus(life));
    }
}
