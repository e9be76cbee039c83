package io.guichet.queue.catalogue.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.ServiceUnit;

/** An item in a list to choose from. */
record ItemLine(
        String code,
        Words name,
        String unitId,
        Words unitName,
        String series,
        boolean popular,
        boolean accepting,
        Limit promisedLimit,
        long feeCents) {

    static ItemLine of(ServiceItem item, ServiceUnit unit) {
        return new ItemLine(
                item.code(),
                item.name(),
                item.unitId(),
                unit.name(),
                item.series(),
                item.popular(),
                item.accepting(),
                item.promisedLimit(),
                item.feeCents());
    }
}
