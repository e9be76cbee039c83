package io.guichet.queue.catalogue.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.catalogue.ItemVersion;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.Material;
import io.guichet.queue.catalogue.ServiceItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that there is to know about an item before coming. */
public record ItemCard(
        String code,
        long version,
        String hallId,
        Words name,
        String unitId,
        String series,
        boolean popular,
        boolean accepting,
        List<Words> steps,
        List<Material> materials,
        Words legalBasis,
        Limit legalLimit,
        Limit promisedLimit,
        long feeCents,
        int typicalMinutes,
        @Nullable Integer dailyQuota,
        @Nullable Integer perPersonQuota,
        List<ItemVersion> history) {

    public static ItemCard of(ServiceItem item) {
        return new ItemCard(
                item.code(),
                item.version(),
                item.hallId(),
                item.name(),
                item.unitId(),
                item.series(),
                item.popular(),
                item.accepting(),
                item.steps(),
                item.materials(),
                item.legalBasis(),
                item.legalLimit(),
                item.promisedLimit(),
                item.feeCents(),
                item.typicalMinutes(),
                item.dailyQuota(),
                item.perPersonQuota(),
                item.history());
    }
}
