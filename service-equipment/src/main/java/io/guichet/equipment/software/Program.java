package io.guichet.equipment.software;

import io.guichet.equipment.shelf.Check;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program as it is asked for, or found on a device.
 *
 * @param sha256 of the installer or the file, in hex; null when nobody computed it
 */
public record Program(String name, String version, @Nullable String sha256) {

    private static final int LONGEST = 100;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Program {
        Check.text("name", name, LONGEST);
        Check.text("version", version, LONGEST);
        if (sha256 != null && !HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256: 64 lower-case hex digits");
        }
    }

    /** Whether an approval of this program lets the found one be: name and version, and the hash when both tell it. */
    public boolean allows(Program found) {
        return key(name).equals(key(found.name))
                && version.equals(found.version)
                && (sha256 == null || found.sha256 == null || sha256.equals(found.sha256));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
