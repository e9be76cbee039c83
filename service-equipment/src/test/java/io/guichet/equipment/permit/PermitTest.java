package io.guichet.equipment.permit;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.actAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.http.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After-hours permits (C8). */
class PermitTest {

    private static final Instant EVENING = NINE.plus(Duration.ofHours(9));

    private final InMemoryShelf<Permit, PermitEvent> permits = new InMemoryShelf<>("permit");
    private final GrantPermit grantPermit = new GrantPermit(permits, new Organisation(PlaceFixture.places()));
    private final WithdrawPermit withdrawPermit = new WithdrawPermit(permits);

    @Test
    void a_permit_is_granted_and_withdrawn_once() {
        String id = grant("w1", "s1", EVENING, EVENING.plusSeconds(3600)).id();
        withdrawPermit.withdraw(id, act("v1"));
        withdrawPermit.withdraw(id, act("v1"));

        assertThat(permits.events()).hasSize(2);
        assertThat(permits.find(id).it().withdrawnBy()).isEqualTo("v1");
    }

    @Test
    void it_is_at_most_a_day_long_within_a_year_and_not_past() {
        assertThat(grant("w1", null, EVENING, EVENING.plus(Duration.ofDays(1))).version())
                .isEqualTo(1);
        refuses("w1", null, EVENING, EVENING.plus(Duration.ofDays(1)).plusMillis(1));
        refuses("w1", null, EVENING, EVENING);
        refuses("w1", null, NINE.minusSeconds(60), NINE);
        Instant far = NINE.plus(Duration.ofDays(366));
        assertThat(grant("w1", null, far, far.plusSeconds(60)).version()).isEqualTo(1);
        refuses("w1", null, far.plusMillis(1), far.plusSeconds(60));
    }

    @Test
    void window_and_person_are_of_the_hall() {
        refuses("x1", null, EVENING, EVENING.plusSeconds(60));
        refuses("w1", "nobody", EVENING, EVENING.plusSeconds(60));
    }

    @Test
    void what_is_over_is_not_withdrawn() {
        String id = grant("w1", null, EVENING, EVENING.plusSeconds(60)).id();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> withdrawPermit.withdraw(id, actAt("v1", EVENING.plusSeconds(60))));
        assertThat(withdrawPermit
                        .withdraw(id, actAt("v1", EVENING.plusSeconds(59)))
                        .version())
                .isEqualTo(2);
    }

    private Kept<Permit> grant(String window, @Nullable String staff, Instant from, Instant to) {
        return grantPermit.grant(new GrantPermit.Wish("hall-1", window, staff, from, to, "年检"), act("v1"));
    }

    private void refuses(String window, @Nullable String staff, Instant from, Instant to) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> grant(window, staff, from, to));
    }
}
