package io.guichet.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What goes out, against the golden samples. */
public final class Samples {

    private Samples() {}

    /** Fails unless what goes out is the sample, byte for byte. */
    public static void assertSame(WireEvent wire) {
        String name = wire.name() + ".v" + wire.version();
        assertThat(JsonMapper.shared().writeValueAsString(wire.data()))
                .as("sample %s", name)
                .isEqualTo(Contracts.event(name));
    }

    /** Fails unless the events are one of each kind. */
    public static <E> void assertOneOfEach(Class<E> sealed, Stream<? extends E> events) {
        Set<Class<?>> kinds = events.map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(sealed.getPermittedSubclasses());
    }
}
