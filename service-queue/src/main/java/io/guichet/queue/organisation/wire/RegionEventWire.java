package io.guichet.queue.organisation.wire;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.organisation.Region;
import io.guichet.queue.organisation.RegionEvent;

/** Names, versions and fields of the region events. */
public final class RegionEventWire {

    private RegionEventWire() {}

    public static WireEvent of(RegionEvent event) {
        return switch (event) {
            case RegionEvent.Defined(Region region) ->
                new WireEvent("queue.organisation.region-defined", 1, new Defined(region.id(), region.name()))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("region", region.id()));
        };
    }

    record Defined(String regionId, Words name) {}
}
