package io.guichet.queue.catalogue.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.Material;
import io.guichet.queue.catalogue.ServiceItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /items/{code}}. It is the whole definition.
 *
 * @param accepting true when left out
 */
record ItemRequest(
        @NotNull String unitId,
        @NotNull Words name,
        @NotNull String series,
        @NotNull Boolean popular,
        @NotNull List<@NotNull Words> steps,
        @NotNull List<@NotNull @Valid Paper> materials,
        @NotNull Words legalBasis,
        @NotNull @Valid Allowed legalLimit,
        @NotNull @Valid Allowed promisedLimit,
        @NotNull Long feeCents,
        @NotNull Integer typicalMinutes,
        @Nullable Integer dailyQuota,
        @Nullable Integer perPersonQuota,
        @Nullable Boolean accepting) {

    /** Something to bring. */
    record Paper(
            @NotNull String id,
            @NotNull Words name,
            @NotNull Boolean required,
            @NotNull Integer copies,
            @Nullable String formUrl) {

        Material toMaterial() {
            return new Material(id, name, required, copies, formUrl);
        }
    }

    /** How long it may take. */
    record Allowed(@NotNull Integer amount, @NotNull Limit.Unit unit) {

        Limit toLimit() {
            return new Limit(amount, unit);
        }
    }

    /** @param hallId of the unit */
    ServiceItem toItem(String code, String hallId) {
        String itsCode = InvalidRequest.at("code", () -> Ids.slug("code", code));
        List<Material> papers = IntStream.range(0, materials.size())
                .mapToObj(at -> InvalidRequest.at(
                        "/materials/" + at, () -> materials.get(at).toMaterial()))
                .toList();
        Limit legal = InvalidRequest.at("/legalLimit", legalLimit::toLimit);
        Limit promised = InvalidRequest.at("/promisedLimit", promisedLimit::toLimit);
        return InvalidRequest.at(
                "",
                () -> new ServiceItem(
                        itsCode,
                        unitId,
                        hallId,
                        name,
                        series,
                        popular,
                        steps,
                        papers,
                        legalBasis,
                        legal,
                        promised,
                        feeCents,
                        typicalMinutes,
                        dailyQuota,
                        perPersonQuota,
                        accepting == null || accepting,
                        List.of(),
                        0));
    }
}
