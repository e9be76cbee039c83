package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /halls/{hall}/emergency}.
 *
 * @param notice what people read; needed to switch it on
 * @param planId the prepared plan that is followed
 */
record EmergencyRequest(
        @NotNull Boolean active,
        @Nullable Words notice,
        @Nullable String planId) {

    Words noticeGiven() {
        if (notice == null) throw new InvalidRequest("/notice", "is needed to switch the emergency on");
        return notice;
    }

    @Nullable
    String planFollowed() {
        return planId == null ? null : InvalidRequest.at("/planId", () -> Ids.slug("planId", planId));
    }
}
