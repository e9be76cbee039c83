package io.guichet.queue.catalogue;

import static io.guichet.queue.catalogue.ItemFixture.PUBLISHED;
import static io.guichet.queue.catalogue.ItemFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.ShortMemory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedItemsTest extends ItemsContract {

    private final TurnableClock clock = new TurnableClock(PUBLISHED);
    private final InMemoryItems stored = new InMemoryItems();
    private final Items items = new RememberedItems(
            stored, new ShortMemory<>(Duration.ofSeconds(1), clock), new ShortMemory<>(Duration.ofSeconds(1), clock));

    @Override
    protected Items items() {
        return items;
    }

    @Test
    void what_another_process_wrote_is_seen_within_a_second() {
        ServiceItem before = stored.given(item("transfer"));
        items.find("transfer");
        items.ofHall("hall-2");
        stored.save(before.redefine(ItemFixture.notAccepting(item("transfer")), PUBLISHED));

        assertThat(items.find("transfer").accepting()).isTrue();

        clock.turn(Duration.ofSeconds(1));
        assertThat(items.find("transfer").accepting()).isFalse();
        assertThat(items.ofHall("hall-2").getFirst().accepting()).isFalse();
    }
}
