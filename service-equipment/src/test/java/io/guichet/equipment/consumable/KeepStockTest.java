package io.guichet.equipment.consumable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import org.junit.jupiter.api.Test;

/** C12: the unit pays for what is used up. */
class KeepStockTest {

    private final InMemoryShelf<Stock, StockEvent> stocks = new InMemoryShelf<>("consumable");
    private final InMemoryDevices devices =
            new InMemoryDevices(DeviceFixture.printer("printer-1"), DeviceFixture.at("far", "hall-2", "x1"));
    private final KeepStock keepStock = new KeepStock(stocks, devices, new Organisation(PlaceFixture.places()));
    private final String id = keepStock.define(article("硒鼓", 2), act()).id();

    @Test
    void what_comes_in_sets_the_price_and_what_goes_out_has_it() {
        keepStock.receive(id, 5, 30_000, act());
        keepStock.receive(id, 5, 31_500, act());
        keepStock.issue(id, 2, null, "printer-1", act());

        StockEvent.Issued issued = stocks.events(StockEvent.Issued.class).getFirst();
        assertThat(issued.cents()).isEqualTo(63_000);
        assertThat(issued.unitId()).isEqualTo("unit-1");
        assertThat(issued.left()).isEqualTo(8);
    }

    @Test
    void it_goes_to_a_unit_or_a_device_of_the_hall() {
        keepStock.receive(id, 9, 100, act());
        keepStock.issue(id, 1, "unit-1", null, act());

        for (String unit : new String[] {"unit-2", "no-such"}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.issue(id, 1, unit, null, act()));
        }
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.issue(id, 1, null, "far", act()));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.issue(id, 1, null, null, act()));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> keepStock.issue(id, 1, "unit-1", "printer-1", act()));
    }

    @Test
    void no_more_goes_out_than_there_is() {
        keepStock.receive(id, 3, 100, act());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keepStock.issue(id, 4, "unit-1", null, act()))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.NOT_ENOUGH_STOCK));
        assertThat(keepStock.issue(id, 3, "unit-1", null, act()).it().quantity())
                .isZero();
    }

    @Test
    void running_low_is_told_once_until_there_is_more() {
        keepStock.receive(id, 4, 100, act());
        keepStock.issue(id, 1, "unit-1", null, act());
        assertThat(stocks.events(StockEvent.RanLow.class)).isEmpty();
        keepStock.issue(id, 1, "unit-1", null, act());
        keepStock.issue(id, 1, "unit-1", null, act());
        assertThat(stocks.events(StockEvent.RanLow.class)).hasSize(1);
        keepStock.receive(id, 4, 100, act());
        assertThat(stocks.find(id).it().low()).isFalse();
        keepStock.issue(id, 3, "unit-1", null, act());
        assertThat(stocks.events(StockEvent.RanLow.class)).hasSize(2);
    }

    @Test
    void counting_tells_the_difference_and_what_it_is_worth() {
        keepStock.receive(id, 10, 100, act());
        keepStock.count(id, 7, act());
        keepStock.count(id, 7, act());

        assertThat(stocks.events(StockEvent.Counted.class))
                .extracting(StockEvent.Counted::difference, StockEvent.Counted::differenceCents)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(-3L, -300L), org.assertj.core.groups.Tuple.tuple(0L, 0L));
        assertThat(stocks.find(id).it().quantity()).isEqualTo(7);
    }

    @Test
    void the_latest_movements_are_shown_with_what_was_left() {
        keepStock.receive(id, 10, 100, act());
        keepStock.issue(id, 3, null, "printer-1", act());
        keepStock.count(id, 6, act());
        assertThat(stocks.find(id).it().movements())
                .extracting(Movement::kind, Movement::pieces, Movement::unitId, Movement::deviceId, Movement::left)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Movement.Kind.RECEIVED, 10L, null, null, 10L),
                        org.assertj.core.groups.Tuple.tuple(Movement.Kind.ISSUED, -3L, "unit-1", "printer-1", 7L),
                        org.assertj.core.groups.Tuple.tuple(Movement.Kind.COUNTED, -1L, null, null, 6L));
        keepStock.define(article("黑色硒鼓", 3), act());
        for (int i = 0; i < Stock.MOVEMENTS_KEPT; i++) keepStock.count(id, i, act());

        assertThat(stocks.find(id).it().movements())
                .hasSize(Stock.MOVEMENTS_KEPT)
                .first()
                .satisfies(oldest -> assertThat(oldest.left()).isZero());
    }

    @Test
    void the_same_command_takes_out_once() {
        keepStock.receive(id, 10, 100, act());
        Act act = act();
        keepStock.issue(id, 3, "unit-1", null, act);
        keepStock.issue(id, 3, "unit-1", null, act);

        assertThat(stocks.find(id).it().quantity()).isEqualTo(7);
    }

    @Test
    void an_article_is_defined_once_and_described_again() {
        assertThat(keepStock.define(article("硒鼓", 2), act()).version()).isEqualTo(1);
        assertThat(keepStock.define(article("黑色硒鼓", 3), act()).it().name()).isEqualTo("黑色硒鼓");
    }

    @Test
    void numbers_have_bounds() {
        for (long pieces : new long[] {0, Stock.MOST_PIECES + 1}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.receive(id, pieces, 100, act()));
        }
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.receive(id, 1, -1, act()));
        keepStock.receive(id, Stock.MOST_PIECES, 1, act());
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> keepStock.receive(id, 1, 1, act()));
        assertThatIllegalArgumentException().isThrownBy(() -> keepStock.count(id, -1, act()));
    }

    private static KeepStock.Article article(String name, long restock) {
        return new KeepStock.Article("hall-1", "store-1", "toner-a", name, 100, restock);
    }

    private static Act act() {
        return new Act(Ids.next(), "m001", new IfMatch(null), PlanFixture.NINE);
    }
}
