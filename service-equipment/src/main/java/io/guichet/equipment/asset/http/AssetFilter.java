package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Category;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are listed; every value that is left out means all.
 *
 * @param id these only, at most 50: for lists that know devices by id
 * @param q beginning of the label
 * @param after the label to go on behind
 */
record AssetFilter(
        @Nullable List<String> id,
        @Nullable String hall,
        @Nullable String unit,
        @Nullable String window,
        @Nullable Category category,
        @Nullable AssetState state,
        @Nullable String custodian,
        @Nullable String costBearer,
        @Nullable String model,
        @Nullable String serial,
        @Nullable String device,
        @Nullable String parent,
        @Nullable String q,
        @Nullable String after) {

    static final int PAGE = 50;
    static final Role[] READERS = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR, Role.OPERATOR};

    Query toQuery() {
        Query query = Query.all()
                .wherePresent("spot.hallId", Scope.hall(hall))
                .wherePresent("spot.unitId", Scope.slug("unit", unit))
                .wherePresent("spot.windowId", Scope.slug("window", window))
                .wherePresent("card.category", category)
                .wherePresent("state", state)
                .wherePresent("holding.custodian", Scope.slug("custodian", custodian))
                .wherePresent("holding.costBearer", Scope.slug("costBearer", costBearer))
                .wherePresent("card.model", text("model", model))
                .wherePresent("card.serial", text("serial", serial))
                .wherePresent("card.deviceId", Scope.slug("device", device))
                .wherePresent("card.parentId", Scope.slug("parent", parent));
        if (id != null && !id.isEmpty()) query = query.whereIn("id", ids(id));
        if (q != null) query = query.startingWith("label", InvalidRequest.at("q", () -> Check.slug("q", q)));
        if (after != null) query = query.after("label", InvalidRequest.at("after", () -> Check.slug("after", after)));
        return query.sortedBy("label").page(0, PAGE + 1);
    }

    private static List<String> ids(List<String> wanted) {
        if (wanted.size() > PAGE) throw new InvalidRequest("id", "at most " + PAGE);
        wanted.forEach(each -> InvalidRequest.at("id", () -> Check.slug("id", each)));
        return wanted;
    }

    private static @Nullable String text(String name, @Nullable String value) {
        return value == null ? null : InvalidRequest.at(name, () -> Check.text(name, value, 100));
    }
}
