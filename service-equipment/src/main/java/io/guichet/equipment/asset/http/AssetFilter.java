package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Category;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Query;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are listed; every value that is left out means all.
 *
 * @param q beginning of the label
 * @param after the label to go on behind
 */
record AssetFilter(
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

    Query toQuery(Caller caller) {
        Query query = Query.all()
                .wherePresent("spot.hallId", hallFor(caller))
                .wherePresent("spot.unitId", checked("unit", unit))
                .wherePresent("spot.windowId", checked("window", window))
                .wherePresent("card.category", category)
                .wherePresent("state", state)
                .wherePresent("holding.custodian", checked("custodian", custodian))
                .wherePresent("holding.costBearer", checked("costBearer", costBearer))
                .wherePresent("card.model", text("model", model))
                .wherePresent("card.serial", text("serial", serial))
                .wherePresent("card.deviceId", checked("device", device))
                .wherePresent("card.parentId", checked("parent", parent));
        if (q != null) query = query.startingWith("label", InvalidRequest.at("q", () -> Check.slug("q", q)));
        if (after != null) query = query.after("label", InvalidRequest.at("after", () -> Check.slug("after", after)));
        return query.sortedBy("label").page(0, PAGE + 1);
    }

    private @Nullable String hallFor(Caller caller) {
        String own = caller.hall();
        String wanted = checked("hall", hall);
        if (own == null) return wanted;
        if (wanted != null && !wanted.equals(own)) throw new Forbidden("You see the devices of hall " + own + " only.");
        return own;
    }

    private static @Nullable String checked(String name, @Nullable String value) {
        return value == null ? null : InvalidRequest.at(name, () -> Check.slug(name, value));
    }

    private static @Nullable String text(String name, @Nullable String value) {
        return value == null ? null : InvalidRequest.at(name, () -> Check.text(name, value, 100));
    }
}
