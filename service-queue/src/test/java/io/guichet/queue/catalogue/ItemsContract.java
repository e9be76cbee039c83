package io.guichet.queue.catalogue;

import static io.guichet.queue.catalogue.ItemFixture.PUBLISHED;
import static io.guichet.queue.catalogue.ItemFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import org.junit.jupiter.api.Test;

/** What every store of items promises. */
public abstract class ItemsContract {

    /** An empty one for each test. */
    protected abstract Items items();

    @Test
    void an_item_comes_back_as_it_was_written() {
        ServiceItem first = add(item("transfer"));
        assertThat(items().find("transfer")).isEqualTo(first);

        ServiceItem second = items().save(first.redefine(ItemFixture.named(item("transfer"), "Transfer"), PUBLISHED));
        assertThat(second.version()).isEqualTo(2);
        assertThat(items().known("transfer")).contains(second);
    }

    @Test
    void the_items_of_a_hall_come_in_order_of_series_and_code() {
        add(ItemFixture.inSeries(item("a"), "B"));
        add(item("c"));
        add(item("b"));
        add(item("d", "hall-1", "其他", "Other"));

        assertThat(items().ofHall("hall-2")).extracting(ServiceItem::code).containsExactly("b", "c", "a");
        assertThat(items().ofHall("hall-9")).isEmpty();
    }

    @Test
    void a_new_item_is_listed_at_once() {
        add(item("a"));
        assertThat(items().ofHall("hall-2")).hasSize(1);
        add(item("b"));
        assertThat(items().ofHall("hall-2")).hasSize(2);
    }

    @Test
    void an_item_that_is_not_there_is_not_found() {
        assertThat(items().known("none")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> items().find("none"));
    }

    @Test
    void a_lost_race_is_stale() {
        ServiceItem first = add(item("transfer"));
        items().save(first.redefine(ItemFixture.named(item("transfer"), "One"), PUBLISHED));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> add(item("transfer")));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> items().save(first.redefine(ItemFixture.named(item("transfer"), "Two"), PUBLISHED)));
    }

    private ServiceItem add(ServiceItem item) {
        return items().add(item.publish(PUBLISHED));
    }
}
