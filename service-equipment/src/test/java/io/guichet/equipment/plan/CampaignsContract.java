package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of campaigns promises. */
public abstract class CampaignsContract {

    /** An empty one for each test. */
    protected abstract Campaigns campaigns();

    @Test
    void a_campaign_comes_back_as_it_was_stored_and_is_spread_once() {
        Campaign added = campaigns().add(campaign("c1", "hall-1", NINE).start());
        assertThat(campaigns().find("c1")).isEqualTo(added);
        assertThat(campaigns().unspread(9)).containsExactly(added);

        Campaign spread = campaigns().save(added.spreadOver(3, NINE));
        assertThat(campaigns().find("c1")).isEqualTo(spread);
        assertThat(campaigns().unspread(9)).isEmpty();
        assertThat(spread.spreadOver(3, NINE).isEmpty()).isTrue();
    }

    @Test
    void the_newest_is_listed_first() {
        campaigns().add(campaign("c1", "hall-1", NINE).start());
        campaigns().add(campaign("c2", null, NINE.plusSeconds(9)).start());

        assertThat(campaigns().latest(null, 0, 9)).extracting(Campaign::id).containsExactly("c2", "c1");
        assertThat(campaigns().latest("hall-1", 0, 9)).extracting(Campaign::id).containsExactly("c1");
        assertThat(campaigns().latest(null, 1, 9)).extracting(Campaign::id).containsExactly("c1");
    }

    public static Campaign campaign(String id, @org.jspecify.annotations.Nullable String hallId, Instant at) {
        PlanWish wish = new PlanWish(
                PlanFixture.WORK,
                PlanFixture.every("FREQ=YEARLY"),
                new PlanWish.MeterWish(MeterSource.DEVICE, 100),
                Basis.SCHEDULE,
                1);
        return new Campaign(id, "P-1000", hallId, wish, "mt001", at, false, 0, 0);
    }
}
