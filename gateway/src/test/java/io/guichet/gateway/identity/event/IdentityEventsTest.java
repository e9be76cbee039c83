package io.guichet.gateway.identity.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.gateway.identity.event.IdentityEvent.SignInFailed;
import io.guichet.gateway.identity.event.IdentityEvent.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** S7: nothing that failed is lost because the broker is away, and nobody waits for it. */
class IdentityEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final ToldEvents broker = new ToldEvents();

    @TempDir
    private Path folder;

    @AfterEach
    void answer() {
        broker.answers.countDown();
    }

    @Test
    void what_is_told_is_sent_in_order_with_a_sequence_that_grows() {
        var events = broker.from(folder, CLOCK);
        events.start();

        for (var i = 0; i < 20; i++) events.tell(failed("s%03d".formatted(i)));

        await().untilAsserted(() -> assertThat(broker.sent).hasSize(20));
        assertThat(broker.sent).extracting(KeptEvent::key).first().isEqualTo("s000");
        assertThat(broker.sent).extracting(KeptEvent::key).last().isEqualTo("s019");
        assertThat(broker.sent).extracting(KeptEvent::seq).isSorted().doesNotHaveDuplicates();
        assertThat(broker.sent).allSatisfy(event -> assertThat(event.seq() % 16).isZero());
        events.stop();
    }

    @Test
    void a_broker_that_does_not_answer_keeps_nobody_waiting() {
        broker.answers = new CountDownLatch(1);
        var events = broker.from(folder, CLOCK);
        events.start();

        for (var i = 0; i < 100; i++) events.tell(failed("s001"));

        assertThat(broker.sent).isEmpty();
        broker.answers.countDown();
        await().untilAsserted(() -> assertThat(broker.sent).hasSize(100));
        events.stop();
    }

    @Test
    void what_it_did_not_take_is_sent_when_it_is_back() {
        broker.isThere = _ -> false;
        var events = broker.from(folder, CLOCK);
        events.start();
        events.tell(failed("s001"));
        events.tell(failed("s002"));
        await().untilAsserted(() -> assertThat(broker.refused).isNotEmpty());

        broker.isThere = _ -> true;
        events.tell(failed("s003"));

        await().untilAsserted(() ->
                assertThat(broker.sent).extracting(KeptEvent::key).containsExactly("s001", "s002", "s003"));
        assertThat(broker.refused)
                .extracting(KeptEvent::id)
                .containsOnly(broker.sent.getFirst().id());
        events.stop();
    }

    @Test
    void what_a_killed_process_left_is_sent_by_the_next_before_its_own() throws Exception {
        try (var dead = EventJournal.begin(folder, 10_000)) {
            dead.append(KeptEvent.of("left", failed("s001"), 16).line());
        }
        var events = broker.from(folder, CLOCK);
        events.start();

        events.tell(failed("s002"));

        await().untilAsserted(
                        () -> assertThat(broker.sent).extracting(KeptEvent::key).containsExactly("s001", "s002"));
        assertThat(broker.sent.getFirst().id()).isEqualTo("left");
        events.stop();
    }

    @Test
    void half_a_line_holds_up_nobody() throws Exception {
        try (var dead = EventJournal.begin(folder, 10_000)) {
            dead.append("{\"id\":\"half");
            dead.append(KeptEvent.of("whole", failed("s001"), 16).line());
        }
        var events = broker.from(folder, CLOCK);

        events.start();

        await().untilAsserted(
                        () -> assertThat(broker.sent).extracting(KeptEvent::id).containsExactly("whole"));
        events.stop();
    }

    @Test
    void what_does_not_fit_is_counted_as_lost() {
        broker.isThere = _ -> false;
        var events = broker.from(folder, CLOCK, DataSize.ofBytes(500));
        events.start();

        events.tell(failed("s001"));
        events.tell(failed("s002"));

        assertThat(broker.lost()).isEqualTo(1);
        events.stop();
    }

    @Test
    void a_folder_that_cannot_be_used_keeps_nobody_out() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        var events = broker.from(file, CLOCK);

        events.start();
        events.tell(failed("s001"));

        assertThat(broker.lost()).isEqualTo(1);
        events.stop();
    }

    private static SignInFailed failed(String who) {
        return new SignInFailed(who, Way.PASSWORD, null, NOW);
    }
}
