package io.guichet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples of events in {@code contracts/events}. */
public final class Samples {

    private static final Path EVENTS = Path.of("..", "contracts", "events");

    private Samples() {}

    /** @param name with version, like {@code audit.violation.raised.v1} */
    public static String event(String name) {
        try {
            return Files.readString(EVENTS.resolve(name + ".json")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless what goes out is the sample, byte for byte. */
    public static void assertSame(WireEvent wire) {
        String name = wire.name() + ".v" + wire.version();
        if (System.getenv("GUICHET_WRITE_SAMPLES") != null)
            write(name, JsonMapper.shared().writeValueAsString(wire.data()));
        assertThat(JsonMapper.shared().writeValueAsString(wire.data()))
                .as("sample %s", name)
                .isEqualTo(event(name));
    }

    /** Fails unless the events are one of each kind. */
    public static <E> void assertOneOfEach(Class<E> sealed, Stream<? extends E> events) {
        Set<Class<?>> kinds = events.map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
    }

    private static void write(String name, String json) {
        try {
            Path file = EVENTS.resolve(name + ".json");
            if (!Files.exists(file)) Files.writeString(file, json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
