package io.guichet.queue.organisation.wire;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.organisation.ServiceUnit;
import io.guichet.queue.organisation.UnitEvent;

/** Names, versions and fields of the unit events. */
public final class UnitEventWire {

    private UnitEventWire() {}

    public static WireEvent of(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Defined(ServiceUnit unit) ->
                new WireEvent("queue.organisation.unit-defined", 1, new Defined(unit.id(), unit.hallId(), unit.name()))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("unit", unit.id()));
        };
    }

    record Defined(String unitId, String hallId, Words name) {}
}
