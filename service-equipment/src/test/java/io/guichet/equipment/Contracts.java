package io.guichet.equipment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples that producers and consumers share. */
public final class Contracts {

    private Contracts() {}

    /** The one line of {@code contracts/events/<name>.json}. */
    public static String event(String name) {
        try {
            return Files.readString(Path.of("..", "contracts", "events", name + ".json"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
