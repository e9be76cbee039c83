package io.guichet.gateway.identity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.gateway.identity.event.ToldEvents;
import io.guichet.gateway.identity.provider.ClaimNames;
import io.guichet.gateway.identity.provider.IdentitySettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** S7: role changes. */
class HolderChangesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private static final String CLERK = """
            {"username": "s001", "password": "x", "roles": ["STAFF"], "hall": "hall-1", "unit": "u"}""";
    private static final String CHIEF = """
            {"username": "s001", "password": "x", "roles": ["SUPERVISOR", "STAFF"], "hall": "hall-1", "unit": "u"}""";
    private static final String NEW = """
            {"username": "s002", "password": "x", "roles": ["STAFF"], "hall": "hall-2"}""";

    @TempDir
    private Path folder;

    @Test
    void the_first_start_notes_all_there_are() {
        var told = startWith(CLERK);

        assertThat(told.lines())
                .singleElement()
                .asString()
                .startsWith("io.guichet.identity.role.noted.v1 all {\"holders\":2,\"digest\":\"");
    }

    @Test
    void a_start_with_the_same_holders_tells_nothing() {
        startWith(CLERK);

        // A new password is none of its business.
        assertThat(startWith(CLERK.replace("\"x\"", "\"y\"")).lines()).isEmpty();
    }

    @Test
    void another_role_is_told_once_with_what_was_before() {
        startWith(CLERK);

        assertThat(startWith(CHIEF).lines())
                .containsExactly("io.guichet.identity.role.changed.v1 s001 "
                        + "{\"holderId\":\"s001\",\"kind\":\"ACCOUNT\",\"roles\":[\"STAFF\",\"SUPERVISOR\"],\"hallId\":\"hall-1\","
                        + "\"unitId\":\"u\",\"windowId\":null,\"before\":{\"roles\":[\"STAFF\"],\"hallId\":\"hall-1\","
                        + "\"unitId\":\"u\",\"windowId\":null},\"at\":\"2026-11-23T01:00:00Z\"}");
        assertThat(startWith(CHIEF).lines()).isEmpty();
    }

    @Test
    void who_comes_and_who_goes_is_told() {
        startWith(CLERK);

        assertThat(startWith(NEW).lines())
                .extracting(line -> line.substring(0, line.indexOf(" {")))
                .containsExactly(
                        "io.guichet.identity.role.withdrawn.v1 s001", "io.guichet.identity.role.granted.v1 s002");
    }

    @Test
    void told_again_after_a_crash_it_is_the_same_event_and_a_year_later_another() throws Exception {
        startWith(CLERK);
        var before = Files.readString(known());
        var first = startWith(CHIEF).ids();
        Files.writeString(known(), before);

        var again = startWith(CHIEF).ids();
        startWith(CLERK);
        var later = startWith(CHIEF).ids();

        assertThat(again).isEqualTo(first).hasSize(1);
        assertThat(later).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void without_what_was_known_all_are_noted_anew() throws Exception {
        startWith(CLERK);
        Files.writeString(known(), "{\"torn");

        assertThat(startWith(CHIEF).lines()).singleElement().asString().contains("role.noted");
    }

    private ToldEvents startWith(String accounts) {
        var broker = new ToldEvents();
        var events = broker.from(folder.resolve("events"), CLOCK);
        events.start();
        new HolderChanges(holders(accounts), events, CLOCK).tell();
        // Behind all others: when it is there, so are they.
        events.tell(new io.guichet.gateway.identity.event.IdentityEvent.RolesNoted(0, "end", CLOCK.instant()), "end");
        await().until(() -> broker.ids().contains("end"));
        events.stop();
        broker.forget("end");
        return broker;
    }

    private KnownHolders holders(String accounts) {
        try {
            var file = Files.writeString(folder.resolve("identity.json"), """
                    {"issuer": "http://here", "accounts": [%s],
                     "clients": [{"clientId": "pad-1", "secret": "x", "roles": ["PAD"], "hall": "hall-1", "window": "w1"}]}
                    """.formatted(accounts));
            var settings =
                    new IdentitySettings(file, null, null, null, null, new ClaimNames("roles", "hall", "window"));
            return new KnownHolders(settings, JsonMapper.shared());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Path known() {
        return folder.resolve("events").resolve("holders.json");
    }
}
