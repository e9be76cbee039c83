package io.guichet.audit.exposure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an exposure. */
public sealed interface ExposureEvent {

    record Recorded(
            String exposureId,
            String hallId,
            String unitId,
            @Nullable String staffId,
            String headId,
            String channel,
            LocalDate exposedOn,
            LocalDate answerDueOn,
            Instant at)
            implements ExposureEvent {}

    record Answered(String exposureId, String hallId, String unitId, String headId, boolean onTime, Instant at)
            implements ExposureEvent {}

    record Closed(String exposureId, String hallId, String unitId, String by, Instant at) implements ExposureEvent {}
}
