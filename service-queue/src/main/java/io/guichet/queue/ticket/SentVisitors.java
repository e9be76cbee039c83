package io.guichet.queue.ticket;

import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What tickets need to know of visitors whom another hall sent, from those who keep it. */
public interface SentVisitors {

    /**
     * Somebody whom another hall sent.
     *
     * @param ticketId of the number that it became; null before
     */
    record Sent(
            String referralId,
            String hallId,
            String itemCode,
            FirstAsked firstAsked,
            @Nullable String ticketId) {}

    /** @throws NotFound when there is none of this id */
    Sent find(String referralId);

    /** The number was given. Saying so twice is once. */
    void taken(String referralId, String ticketId, Instant at);
}
