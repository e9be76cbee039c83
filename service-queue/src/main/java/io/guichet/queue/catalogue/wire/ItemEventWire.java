package io.guichet.queue.catalogue.wire;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.catalogue.ItemEvent;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.PublishedOrganisation;

/** Names, versions and fields of the item events. */
public final class ItemEventWire {

    private ItemEventWire() {}

    public static WireEvent of(ItemEvent event) {
        return switch (event) {
            case ItemEvent.Defined(ServiceItem item) ->
                new WireEvent("queue.organisation.item-defined", 1, Defined.of(item))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("item", item.code()));
        };
    }

    /** What a copy elsewhere needs; steps and materials are read here. */
    record Defined(
            String itemCode,
            String unitId,
            String hallId,
            Words name,
            String series,
            Allowed legalLimit,
            Allowed promisedLimit,
            long feeCents,
            boolean accepting) {

        static Defined of(ServiceItem item) {
            return new Defined(
                    item.code(),
                    item.unitId(),
                    item.hallId(),
                    item.name(),
                    item.series(),
                    Allowed.of(item.legalLimit()),
                    Allowed.of(item.promisedLimit()),
                    item.feeCents(),
                    item.accepting());
        }
    }

    record Allowed(int amount, String unit) {

        static Allowed of(Limit limit) {
            return new Allowed(limit.amount(), limit.unit().name());
        }
    }
}
