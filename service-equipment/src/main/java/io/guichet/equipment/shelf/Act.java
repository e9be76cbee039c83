package io.guichet.equipment.shelf;

import io.guichet.platform.http.IfMatch;
import java.time.Instant;

/**
 * One intent of one person or device.
 *
 * @param key names the intent: the same again finds what it did before
 * @param by staff number or device id; {@code anonymous} for the public
 * @param version that it was decided on
 */
public record Act(String key, String by, IfMatch version, Instant at) {

    /** What the service does by itself. */
    public static Act ofService(String key, Instant at) {
        return new Act(key, "guichet", new IfMatch(null), at);
    }
}
