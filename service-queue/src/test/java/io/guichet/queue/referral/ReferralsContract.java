package io.guichet.queue.referral;

import static io.guichet.queue.referral.ReferralFixture.NOON;
import static io.guichet.queue.referral.ReferralFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of referrals promises. */
public abstract class ReferralsContract {

    /** An empty one for each test. */
    protected abstract Referrals referrals();

    @Test
    void a_referral_comes_back_as_it_was_stored_and_with_each_step() {
        referrals().add(sent("r1"));
        assertThat(referrals().find("r1")).isEqualTo(sent("r1"));

        referrals().taken("r1", "t1", NOON.plusSeconds(60));
        referrals().started("t1", NOON.plusSeconds(90));

        Referral done = referrals().find("r1");
        assertThat(done.ticketId()).isEqualTo("t1");
        assertThat(done.takenAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(done.startedAt()).isEqualTo(NOON.plusSeconds(90));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> referrals().find("r2"));
    }

    @Test
    void each_step_counts_once() {
        referrals().add(sent("r1"));
        referrals().taken("r1", "t1", NOON);
        referrals().started("t1", NOON);

        referrals().add(sent("r1", NOON.plusSeconds(9)));
        referrals().taken("r1", "t2", NOON.plusSeconds(9));
        referrals().started("t1", NOON.plusSeconds(9));

        assertThat(referrals().find("r1"))
                .isEqualTo(new Referral("r1", sent("r1").origin(), sent("r1").to(), NOON, "t1", NOON, NOON));
    }

    @Test
    void steps_of_nothing_known_change_nothing() {
        referrals().add(sent("r1"));

        referrals().taken("r9", "t9", NOON);
        referrals().started("t9", NOON);

        assertThat(referrals().find("r1")).isEqualTo(sent("r1"));
    }

    @Test
    void each_hall_lists_its_side_by_state_the_oldest_first() {
        referrals().add(sent("fresh", NOON.plusSeconds(1)));
        referrals().add(sent("late", NOON));
        referrals().add(sent("taken", NOON));
        referrals().taken("taken", "t1", NOON);
        referrals().add(sent("started", NOON));
        referrals().taken("started", "t2", NOON);
        referrals().started("t2", NOON);

        assertThat(received(ReferralState.OPEN)).containsExactly("late", "fresh");
        assertThat(received(ReferralState.OVERDUE)).containsExactly("late");
        assertThat(received(ReferralState.TAKEN)).containsExactly("taken");
        assertThat(received(ReferralState.STARTED)).containsExactly("started");
        assertThat(received(null)).containsExactly("late", "started", "taken", "fresh");
        assertThat(referrals().ofHall("hall-1", Referrals.Side.RECEIVED, null, NOON, 0, 9))
                .isEmpty();
        assertThat(referrals().ofHall("hall-1", Referrals.Side.SENT, null, NOON, 1, 2))
                .extracting(Referral::id)
                .containsExactly("started", "taken");
    }

    private List<String> received(@Nullable ReferralState state) {
        return referrals().ofHall("hall-2", Referrals.Side.RECEIVED, state, NOON, 0, 9).stream()
                .map(Referral::id)
                .toList();
    }
}
