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
record TicketView(
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

    /** The interval, in whole seconds, rounded outwards. */
    record WaitView(long lowSeconds, long highSeconds) {
        static WaitView of(Wait wait) {
            return new WaitView(wait.low().toSeconds(), (wait.high().toMillis() + 999) / 1000);
        }
    }

    /** With the proof that it is the caller's: only in the answer to the issue. */
    record Issued(
            @JsonUnwrapped TicketView ticket, @JsonInclude String trackingToken) {}
}
