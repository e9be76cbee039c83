package io.guichet.gateway.identity.device;

import java.time.Duration;

/** What the provider said to a device's credentials. */
public sealed interface Grant {

    /** How long this may be remembered. */
    Duration lasts();

    record Granted(String token, Duration lasts) implements Grant {
        @Override
        public String toString() {
            return "Granted[" + lasts + "]";
        }
    }

    record Refused(Duration lasts) implements Grant {}
}
