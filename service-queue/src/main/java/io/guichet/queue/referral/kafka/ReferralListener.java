package io.guichet.queue.referral.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.referral.Referral;
import io.guichet.queue.referral.Referrals;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.TicketEvent;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Follows referrals through their tickets, and makes up for what a crash kept from being noted. {@code started} names no
 * referral: it finds it by the number, whose taking is an earlier event of the same ticket.
 */
public final class ReferralListener {

    private static final String TYPE = "io.guichet.queue.ticket.";

    private final Referrals referrals;

    public ReferralListener(Referrals referrals) {
        this.referrals = referrals;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Referred(
            String ticketId,
            String hallId,
            String unitId,
            String itemCode,
            String number,
            String staffId,
            String firstWindowId,
            String firstStaffId,
            String referralId,
            String toHallId,
            String toUnitId,
            String toItemCode,
            String reason,
            Instant at) {

        Referral toReferral() {
            var origin = new Referral.Origin(
                    ticketId, number, hallId, unitId, itemCode, staffId, new FirstAsked(firstStaffId, firstWindowId));
            return Referral.of(
                    origin, new TicketEvent.Destination(referralId, toHallId, toUnitId, toItemCode, reason), at);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taken(String referralId, String ticketId, Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Started(String ticketId, @Nullable String releasedStaffId, Instant at) {}

    @KafkaListener(topics = "guichet.queue.ticket", groupId = "guichet.queue.referrals", concurrency = "1")
    public void onTicket(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case TYPE + "referred.v1" -> referrals.add(event.as(Referred.class).toReferral());
            case TYPE + "referral-taken.v1" -> {
                Taken taken = event.as(Taken.class);
                referrals.taken(taken.referralId, taken.ticketId, taken.at);
            }
            case TYPE + "started.v1" -> {
                Started started = event.as(Started.class);
                // Most visitors were handed on by nobody: only the others can have come with a referral.
                if (started.releasedStaffId != null) referrals.started(started.ticketId, started.at);
            }
            default -> {
                // Nothing that a referral follows.
            }
        }
    }
}
