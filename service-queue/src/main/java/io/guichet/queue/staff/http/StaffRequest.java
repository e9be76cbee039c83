package io.guichet.queue.staff.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.staff.StaffMember;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /staff/{id}}.
 *
 * @param itemCodes what the qualification is for; left out or empty: every item of the window
 */
record StaffRequest(
        @NotEmpty List<@NotNull String> hallIds,
        @NotNull String unitId,
        @NotNull Boolean qualified,
        @Nullable Set<@NotNull String> itemCodes) {

    StaffMember toMember(String id) {
        String staffId = InvalidRequest.at("id", () -> Ids.slug("id", id));
        return new StaffMember(staffId, hallIds, unitId, qualified, itemCodes == null ? Set.of() : itemCodes, 0);
    }
}
