package io.guichet.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file of {@code events}.
 *
 * @param name {@code queue.ticket.called}
 * @param data what the producer writes, byte for byte, as its own test says
 */
record EventSample(String name, int version, JsonNode data) {

    private static final Path DIRECTORY = Path.of("events");
    private static final Pattern FILE = Pattern.compile("((\\w+\\.[\\w-]+)\\.[a-z-]+)\\.v(\\d+)\\.json");

    /** In the order of their names. */
    static List<EventSample> all() {
        try (var files = Files.list(DIRECTORY)) {
            return files.sorted().map(EventSample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventSample read(Path file) {
        var parts = FILE.matcher(String.valueOf(file.getFileName()));
        if (!parts.matches()) throw new IllegalStateException(file + " is not named like an event");
        try {
            var data = JsonMapper.shared().readTree(Files.readString(file));
            return new EventSample(parts.group(1), Integer.parseInt(parts.group(3)), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The CloudEvents type. */
    String type() {
        return "io.guichet." + file();
    }

    /** Of the sample and of its schema, without the ending. */
    String file() {
        return name + ".v" + version;
    }

    String topic() {
        return "guichet." + name.substring(0, name.lastIndexOf('.'));
    }

    /** {@code called}. */
    String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return file();
    }
}
