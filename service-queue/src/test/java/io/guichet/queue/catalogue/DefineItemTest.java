package io.guichet.queue.catalogue;

import static io.guichet.queue.catalogue.ItemFixture.PUBLISHED;
import static io.guichet.queue.catalogue.ItemFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefineItemTest {

    private final InMemoryItems items = new InMemoryItems();
    private final DefineItem defineItem = new DefineItem(items, new TurnableClock(PUBLISHED));

    @Test
    void the_same_definition_twice_is_one_version_and_one_event() {
        assertThat(defineItem.define(item("transfer"), version -> {}).isNew()).isTrue();
        assertThat(defineItem.define(item("transfer"), version -> {}).isNew()).isFalse();

        assertThat(items.find("transfer").version()).isEqualTo(1);
        assertThat(items.events()).hasSize(1);
    }

    @Test
    void another_definition_is_another_version() {
        defineItem.define(item("transfer"), version -> {});
        List<Long> decidedOn = new ArrayList<>();

        ServiceItem after = defineItem
                .define(ItemFixture.named(item("transfer"), "Transfer"), decidedOn::add)
                .value();

        assertThat(decidedOn).containsExactly(1L);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.history()).extracting(ItemVersion::version).containsExactly(1L, 2L);
    }
}
