package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.List;

/**
 * What happened lately.
 *
 * @param services how long windows were busy with one visitor, from call to end, newest first
 * @param errors of earlier forecasts, newest first
 */
public record Experience(List<Duration> services, List<ForecastError> errors) {

    public Experience {
        services = List.copyOf(services);
        errors = List.copyOf(errors);
    }

    /** One visitor's forecast and what came. */
    public record ForecastError(Duration expected, Duration actual) {}
}
