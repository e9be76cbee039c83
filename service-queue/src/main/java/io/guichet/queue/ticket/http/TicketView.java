package io.guichet.queue.ticket.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.platform.domain.Words;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.Stage;
import io.guichet.queue.ticket.TicketState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its holder sees it.
 *
 * @param peopleAhead 0 unless it waits
 * @param expectedWait null unless it waits and a window is open for it
 */
public record TicketView(
        String id,
        String number,
        String hallId,
        String itemCode,
        Words itemName,
        TicketState state,
        Stage stage,
        Priority priority,
        Channel channel,
        int peopleAhead,
        @JsonProperty("wait") @Nullable WaitView expectedWait,
        @Nullable String windowId,
        @Nullable Words windowLabel,
        Instant issuedAt,
        @Nullable Instant calledAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int recalls,
        int rejoinsLeft,
        @Nullable Outcome outcome,
        long version) {

    /**
     * In seconds to one decimal; the bounds are rounded outwards.
     *
     * @param likelySeconds the calibrated middle
     */
    record WaitView(double lowSeconds, double likelySeconds, double highSeconds) {

        private static final double TENTH_MILLIS = 100;

        static WaitView of(Wait wait) {
            return new WaitView(
                    Math.floor(wait.low().toMillis() / TENTH_MILLIS) / 10,
                    Math.rint(wait.likely().toMillis() / TENTH_MILLIS) / 10,
                    Math.ceil(wait.high().toMillis() / TENTH_MILLIS) / 10);
        }
    }

    /**
     * With the proof that it is the caller's: only in the answer to the issue.
     *
     * @param ratingCode six digits that stand for the token where a rating is typed in at a kiosk
     */
    record Issued(
            @JsonUnwrapped TicketView ticket, @JsonInclude String trackingToken, String ratingCode) {}
}
