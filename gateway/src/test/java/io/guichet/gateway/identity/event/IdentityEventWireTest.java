package io.guichet.gateway.identity.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.identity.event.IdentityEvent.Kind;
import io.guichet.gateway.identity.event.IdentityEvent.OfRole;
import io.guichet.gateway.identity.event.IdentityEvent.Rights;
import io.guichet.gateway.identity.event.IdentityEvent.RoleChanged;
import io.guichet.gateway.identity.event.IdentityEvent.RoleGranted;
import io.guichet.gateway.identity.event.IdentityEvent.RoleWithdrawn;
import io.guichet.gateway.identity.event.IdentityEvent.RolesNoted;
import io.guichet.gateway.identity.event.IdentityEvent.SignInBlocked;
import io.guichet.gateway.identity.event.IdentityEvent.SignInFailed;
import io.guichet.gateway.identity.event.IdentityEvent.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S7. The samples are what the ledger and its report read. */
class IdentityEventWireTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final String HASH = "q83vEjRWeJCrze8SNFZ4kA";

    static Stream<IdentityEvent> events() {
        return Stream.of(
                new SignInFailed("s001", Way.PASSWORD, HASH, AT),
                new SignInBlocked("s001", Way.PASSWORD, 5, HASH, AT),
                new RoleGranted("s001", Kind.ACCOUNT, List.of("STAFF"), "hall-1", "social-insurance", null, AT),
                new RoleChanged(
                        "pad-w01",
                        Kind.CLIENT,
                        List.of("PAD"),
                        "hall-1",
                        "social-insurance",
                        "hall-1-w02",
                        new Rights(List.of("PAD"), "hall-1", "social-insurance", "hall-1-w01"),
                        AT),
                new RoleWithdrawn("m001", Kind.ACCOUNT, List.of("STAFF", "SUPERVISOR"), "hall-1", null, null, AT),
                new RolesNoted(174, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_event_is_its_sample_byte_for_byte(IdentityEvent event) throws Exception {
        var sample = Path.of("..", "contracts", "events", event.name() + ".v1.json");

        assertThat(KeptEvent.of("id", event, 16).data() + "\n").isEqualTo(Files.readString(sample));
    }

    @Test
    void no_event_is_without_a_sample() {
        assertThat(events().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(leavesOf(IdentityEvent.class));
    }

    @Test
    void it_goes_to_its_topic_under_its_holder_as_a_cloud_event() {
        var record = KafkaWire.record(KeptEvent.of("event-1", new SignInFailed("s001", Way.PASSWORD, HASH, AT), 32));

        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        assertThat(record.topic()).isEqualTo("guichet.identity.sign-in");
        assertThat(record.key()).isEqualTo("s001");
        assertThat(record.timestamp()).isEqualTo(AT.toEpochMilli());
        assertThat(headers)
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "event-1",
                        "ce_type", "io.guichet.identity.sign-in.failed.v1",
                        "ce_source", "/guichet/identity",
                        "ce_subject", "s001",
                        "ce_time", "2026-11-23T01:00:00Z",
                        "ce_seq", "32",
                        "content-type", "application/json"));
    }

    @Test
    void who_is_nobody_has_no_name() {
        var event = KeptEvent.of("id", new SignInFailed(null, Way.CLIENT_SECRET, null, AT), 16);

        assertThat(event.key()).isEqualTo("unknown");
        assertThat(event.data())
                .isEqualTo(
                        "{\"holderId\":null,\"way\":\"CLIENT_SECRET\",\"clientHash\":null,\"at\":\"2026-11-23T01:00:00Z\"}");
    }

    private static Set<Class<?>> leavesOf(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(each -> each == OfRole.class ? leavesOf(each).stream() : Stream.<Class<?>>of(each))
                .collect(Collectors.toSet());
    }
}
