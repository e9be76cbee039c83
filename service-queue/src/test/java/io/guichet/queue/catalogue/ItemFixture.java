package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;

/** Items of a social insurance unit. */
public final class ItemFixture {

    public static final Instant PUBLISHED = Instant.parse("2026-01-05T01:00:00Z");

    private ItemFixture() {}

    public static ServiceItem item(String code) {
        return item(code, "hall-2", "养老保险关系转移", "Pension transfer");
    }

    public static ServiceItem item(String code, String hallId, String zh, String en) {
        return new ServiceItem(
                code,
                "unit-1",
                hallId,
                new Words(zh, en),
                "A",
                true,
                List.of(new Words("取号", "Take a number"), new Words("受理", "Acceptance")),
                List.of(
                        new Material("id-card", new Words("身份证", "Identity card"), true, 1, null),
                        new Material("form", new Words("申请表", "Form"), true, 2, "/forms/transfer.pdf")),
                new Words("社会保险法", "Social Insurance Law"),
                new Limit(15, Limit.Unit.WORKING_DAYS),
                new Limit(5, Limit.Unit.WORKING_DAYS),
                0,
                8,
                null,
                2,
                true,
                List.of(),
                0);
    }

    public static ServiceItem ofUnit(String unitId, ServiceItem item) {
        return new ServiceItem(
                item.code(),
                unitId,
                item.hallId(),
                item.name(),
                item.series(),
                item.popular(),
                item.steps(),
                item.materials(),
                item.legalBasis(),
                item.legalLimit(),
                item.promisedLimit(),
                item.feeCents(),
                item.typicalMinutes(),
                item.dailyQuota(),
                item.perPersonQuota(),
                item.accepting(),
                item.history(),
                item.version());
    }

    public static ServiceItem named(ServiceItem item, String en) {
        return with(item, new Words(item.name().zh(), en), item.series(), item.accepting());
    }

    public static ServiceItem inSeries(ServiceItem item, String series) {
        return with(item, item.name(), series, item.accepting());
    }

    public static ServiceItem notAccepting(ServiceItem item) {
        return with(item, item.name(), item.series(), false);
    }

    private static ServiceItem with(ServiceItem item, Words name, String series, boolean accepting) {
        return new ServiceItem(
                item.code(),
                item.unitId(),
                item.hallId(),
                name,
                series,
                item.popular(),
                item.steps(),
                item.materials(),
                item.legalBasis(),
                item.legalLimit(),
                item.promisedLimit(),
                item.feeCents(),
                item.typicalMinutes(),
                item.dailyQuota(),
                item.perPersonQuota(),
                accepting,
                item.history(),
                item.version());
    }
}
