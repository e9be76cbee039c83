package io.guichet.queue.organisation;

/** How many people wait, as those who keep the tickets know it. */
public interface WaitingCounts {

    /** 0 for an unknown hall. */
    int waitingIn(String hallId);
}
