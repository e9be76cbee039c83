package io.guichet.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What goes out against the golden samples in {@code contracts/events}. */
public final class Samples {

    private Samples() {}

    /**
     * Fails unless what goes out is the sample, byte for byte. With {@code -Dguichet.write-samples=true} the sample is
     * written when there is none yet.
     */
    public static void assertSame(WireEvent wire) {
        String name = wire.name() + ".v" + wire.version();
        String written = JsonMapper.shared().writeValueAsString(wire.data());
        if (Boolean.getBoolean("guichet.write-samples")) writeNew(name, written);
        assertThat(written).as("sample %s", name).isEqualTo(Contracts.event(name));
    }

    private static void writeNew(String name, String text) {
        Path sample = Path.of("..", "contracts", "events", name + ".json");
        try {
            if (!Files.exists(sample)) Files.writeString(sample, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the events are one of each kind. */
    public static <E> void assertOneOfEach(Class<E> sealed, List<? extends E> events) {
        Set<Class<?>> kinds = events.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
    }
}
