package io.guichet.local.demo;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The pad at a window: some citizens press a face before they go. Which and how is drawn from the call, so it repeats. */
final class RatingPad {
    /** Cumulated shares of the levels 5, 4, 3, 2; what is left is level 1. */
    private static final double[] UP_TO_LEVEL = {0.62, 0.87, 0.95, 0.98};

    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(250);

    private final TrialHall hall;
    private final Executor threads;
    private final double share;

    /** @param share part of the citizens served who rate, 0 to 1 */
    RatingPad(TrialHall hall, Executor threads, double share) {
        this.hall = hall;
        this.threads = threads;
        this.share = share;
    }

    /** Returns at once: a clerk does not wait for a rating. */
    void asks(Visitor visitor, int window) {
        var mood = mood(visitor.visit().callId());
        if (mood.nextDouble() >= share) return;
        var level = level(mood.nextDouble());
        threads.execute(() -> awaitInvitation(visitor.ticketId(), window, level));
    }

    static int level(double drawn) {
        for (var i = 0; i < UP_TO_LEVEL.length; i++) {
            if (drawn < UP_TO_LEVEL[i]) return 5 - i;
        }
        return 1;
    }

    private static RandomGenerator mood(String callId) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(callId.hashCode());
    }

    /** The invitation travels through Kafka, so it shows a moment after the end of service, or never when the next came. */
    private void awaitInvitation(String ticketId, int window, int level) {
        for (var look = 0; look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            for (var invitation : hall.invitations(window).body().path("invitations")) {
                if (!invitation.path("ticketId").asString("").equals(ticketId)) continue;
                hall.rate(ticketId, invitation.path("token").asString(), level);
                return;
            }
        }
    }
}
