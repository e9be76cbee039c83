package io.guichet.queue.referral.kafka;

import static io.guichet.queue.referral.ReferralFixture.NOON;
import static io.guichet.queue.referral.ReferralFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.queue.ReceivedEvents;
import io.guichet.queue.referral.InMemoryReferrals;
import io.guichet.queue.referral.Referral;
import io.guichet.queue.ticket.FirstAsked;
import org.junit.jupiter.api.Test;

/** Reads the samples that the ticket's own test writes. */
class ReferralListenerTest {

    private static final String STARTED =
            "{\"ticketId\":\"t1\",\"releasedStaffId\":%s,\"at\":\"2026-03-02T04:05:00Z\"}";

    private final InMemoryReferrals referrals = new InMemoryReferrals();
    private final ReferralListener listener = new ReferralListener(referrals);

    @Test
    void a_referral_that_a_crash_kept_from_being_noted_is_noted_from_its_event() {
        listener.onTicket(ReceivedEvents.sample("queue.ticket.referred.v1"));
        listener.onTicket(ReceivedEvents.sample("queue.ticket.referred.v1"));

        Referral noted = referrals.find("referral-1");
        assertThat(noted.to().hallId()).isEqualTo("hall-9");
        assertThat(noted.to().reason()).isEqualTo("not-our-duty");
        assertThat(noted.origin().number()).isEqualTo("A005");
        assertThat(noted.origin().firstAsked()).isEqualTo(new FirstAsked("s001", "hall-1-w01"));
        assertThat(noted.ticketId()).isNull();
    }

    @Test
    void its_number_and_the_beginning_of_the_work_are_noted_once() {
        referrals.add(sent("referral-2"));
        for (int time = 0; time < 2; time++) {
            listener.onTicket(ReceivedEvents.sample("queue.ticket.referral-taken.v1"));
            String ticket = String.valueOf(referrals.find("referral-2").ticketId());
            listener.onTicket(ReceivedEvents.of(
                    "queue.ticket.started.v1", STARTED.formatted("\"s1\"").replace("t1", ticket)));
        }

        Referral done = referrals.find("referral-2");
        assertThat(done.takenAt()).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(done.startedAt()).isEqualTo(NOON.plusSeconds(300));
    }

    @Test
    void a_number_of_no_referral_changes_nothing() {
        referrals.add(sent("r1"));
        referrals.taken("r1", "t1", NOON);

        listener.onTicket(ReceivedEvents.of("queue.ticket.started.v1", STARTED.formatted("null")));
        listener.onTicket(ReceivedEvents.sample("queue.ticket.issued.v1"));

        assertThat(referrals.find("r1").startedAt()).isNull();
    }

    @Test
    void what_cannot_be_read_is_put_aside() {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onTicket(ReceivedEvents.of("queue.ticket.referred.v1", "[]")));
    }
}
