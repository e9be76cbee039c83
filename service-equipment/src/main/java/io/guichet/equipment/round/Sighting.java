package io.guichet.equipment.round;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.software.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scan: what stands where, and how it looks.
 *
 * @param deviceId from the label, also one that the registry does not know
 * @param windowId where it was found; null: at no window
 * @param socketId where it is plugged in; null: not looked at
 * @param sealNumber on the seal that is there; null: not read
 * @param software what is installed; null: not looked at
 */
public record Sighting(
        String deviceId,
        @Nullable String windowId,
        @Nullable String socketId,
        SealState seal,
        @Nullable String sealNumber,
        @Nullable List<Program> software) {

    private static final int MOST_PROGRAMS = 300;

    public Sighting {
        Check.slug("deviceId", deviceId);
        Check.optionalSlug("windowId", windowId);
        Check.optionalSlug("socketId", socketId);
        Check.optionalSlug("sealNumber", sealNumber);
        if (software != null) software = Check.atMost("software", software, MOST_PROGRAMS);
    }
}
