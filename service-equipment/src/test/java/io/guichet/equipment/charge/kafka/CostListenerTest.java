package io.guichet.equipment.charge.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.Contracts;
import io.guichet.equipment.Heard;
import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.charge.LineKind;
import io.guichet.equipment.charge.NoteCosts;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Query;
import io.guichet.platform.inbox.PoisonEvent;
import org.junit.jupiter.api.Test;

class CostListenerTest {

    private static final String WORK = Contracts.event("equipment.work-order.done.v1");

    private final InMemoryShelf<ChargeLine, ChargeEvent> lines = new InMemoryShelf<>("charge line");
    private final CostListener listener = new CostListener(new NoteCosts(lines, PlanFixture.TIMES, 6_000));

    @Test
    void what_was_issued_is_charged_once() {
        String issued = Contracts.event("equipment.consumable.issued.v1");
        listener.onConsumable(Heard.record("s", "io.guichet.equipment.consumable.issued.v1", 16, issued));
        listener.onConsumable(Heard.record("s", "io.guichet.equipment.consumable.issued.v1", 16, issued));

        ChargeLine line = lines.list(Query.all()).getFirst().it();
        assertThat(lines.count(Query.all())).isEqualTo(1);
        assertThat(line.cents()).isEqualTo(94_500);
        assertThat(line.unitId()).isEqualTo("unit-1");
        assertThat(line.month()).isEqualTo("2026-11");
    }

    @Test
    void finished_work_costs_parts_and_labour_once() {
        listener.onWorkOrder(Heard.record("o1", "io.guichet.equipment.work-order.done.v1", 16, WORK));
        listener.onWorkOrder(Heard.record("o1", "io.guichet.equipment.work-order.done.v1", 16, WORK));

        assertThat(lines.list(Query.all()).stream().map(kept -> kept.it().kind()))
                .containsExactlyInAnyOrder(LineKind.PARTS, LineKind.LABOUR);
        assertThat(lines.list(Query.all()).stream()
                        .mapToLong(kept -> kept.it().cents())
                        .sum())
                .isEqualTo(3_500 + 3_000);
    }

    @Test
    void other_news_costs_nothing_and_what_nobody_can_read_is_put_aside() {
        listener.onConsumable(Heard.record(
                "s",
                "io.guichet.equipment.consumable.counted.v1",
                16,
                Contracts.event("equipment.consumable.counted.v1")));
        listener.onWorkOrder(Heard.record(
                "o1",
                "io.guichet.equipment.work-order.opened.v1",
                16,
                Contracts.event("equipment.work-order.opened.v1")));

        assertThat(lines.count(Query.all())).isZero();
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onWorkOrder(
                        Heard.record("o1", "io.guichet.equipment.work-order.done.v1", 16, "{\"assetId\":{}}")));
    }
}
