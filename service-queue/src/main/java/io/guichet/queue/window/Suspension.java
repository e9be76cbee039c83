package io.guichet.queue.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody is called to a staffed window at the moment.
 *
 * @param faultId of the device's fault that caused it; null when a person did
 */
public record Suspension(
        Reason reason, Instant since, @Nullable String faultId) {

    static final Reason DEVICE_FAULT = new Reason("device-fault", null);

    public Suspension(Reason reason, Instant since) {
        this(reason, since, null);
    }

    Pause until(Instant end) {
        return new Pause(reason.code(), since, end);
    }
}
