package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.city;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import org.junit.jupiter.api.Test;

/** What every store of regions promises. */
public abstract class RegionsContract {

    private static final Region RENAMED = new Region("city", new Words("新市", "New City"), 0);

    /** An empty one for each test. */
    protected abstract Regions regions();

    @Test
    void a_region_comes_back_as_it_was_written() {
        Region first = add();
        assertThat(regions().known("city")).contains(city().at(1));

        regions().save(first.redefine(RENAMED));
        assertThat(regions().known("city")).contains(RENAMED.at(2));
        assertThat(regions().known("village")).isEmpty();
    }

    @Test
    void a_lost_race_is_stale() {
        Region first = add();
        regions().save(first.redefine(RENAMED));

        assertThatExceptionOfType(Stale.class).isThrownBy(this::add);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> regions().save(first.redefine(RENAMED)));
    }

    @Test
    void a_change_without_events_writes_nothing() {
        regions().save(Change.none(add()));

        assertThat(regions().known("city")).contains(city().at(1));
    }

    private Region add() {
        return regions().add(Change.of(city(), new RegionEvent.Defined(city())));
    }
}
