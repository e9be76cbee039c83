package io.guichet.audit.ledger;

import static io.guichet.audit.ledger.Messages.TICKETS;
import static io.guichet.audit.ledger.Messages.WINDOWS;
import static io.guichet.audit.ledger.Messages.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.MerkleTree;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.Tile;
import io.guichet.platform.domain.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows I8, I9, F2, F7, F12, F16: what came is in the log once, in the order of its arrival. */
class LedgerTest {

    private final InMemoryStore store = new InMemoryStore();

    @Test
    void events_become_leaves_with_their_bytes_as_they_came() {
        store.ledger().append(List.of(event(TICKETS, 0, "t1", 1), event(TICKETS, 1, "t1", 2)));

        List<Leaf> leaves = store.leaves();
        assertThat(leaves).extracting(Leaf::kind).containsExactly(Leaf.Kind.EVENT, Leaf.Kind.EVENT);
        assertThat(new String(leaves.getFirst().bytes(), UTF_8)).isEqualTo("""
                        guichet-leaf/v1
                        kind event
                        topic guichet.queue.ticket
                        partition 0
                        offset 0
                        written 1764000000000
                        ce_specversion 1.0
                        ce_id id-t1-16
                        ce_type io.guichet.queue.ticket.called.v1
                        ce_source /guichet/queue
                        ce_subject t1
                        ce_time 2026-11-23T01:00:00Z
                        ce_seq 16
                        content-type application/json

                        {"ticketId":"t1","hallId":"hall-1","staffId":"s001","number":"A0016"}""");
        assertThat(Checkpoint.of(store.log().checkpoint()).size()).isEqualTo(2);
        assertIsWhole();
    }

    @Test
    void a_repeat_is_dropped_whether_it_comes_at_once_or_later_or_to_another_place() {
        Ledger ledger = store.ledger();
        ledger.append(List.of(event(TICKETS, 0, "t1", 1), event(TICKETS, 1, "t1", 1), event(TICKETS, 2, "t1", 2)));
        ledger.append(List.of(event(TICKETS, 3, "t1", 1), event(WINDOWS, 0, "t1", 2)));
        store.ledger()
                .append(List.of(event(TICKETS, 0, "t1", 1), event(TICKETS, 3, "t1", 1), event(TICKETS, 4, "t1", 2)));

        assertThat(store.leaves()).extracting(Leaf::sequence).containsExactly(16L, 32L);
        assertIsWhole();
    }

    @Test
    void a_late_event_that_was_never_seen_is_kept_and_brings_an_alarm() {
        Ledger ledger = store.ledger();
        ledger.append(List.of(event(TICKETS, 0, "t1", 3), event(TICKETS, 1, "t1", 2)));

        assertThat(store.leaves())
                .extracting(Leaf::name)
                .containsExactly("queue.ticket.called", "alarm", "queue.ticket.called");
        assertThat(store.leaves().get(1).lines())
                .containsEntry("alarm", "out-of-order")
                .containsEntry("about", "t1")
                .containsEntry("found", "32");
    }

    /** As the ends of a hall's days do: each day is a document, and all are told under the hall. */
    @Test
    void documents_that_speak_of_one_subject_have_sequences_of_their_own() {
        Ledger ledger = store.ledger();
        ledger.append(List.of(ofAggregate(0, "day-1", 16), ofAggregate(1, "day-2", 16), ofAggregate(2, "day-2", 32)));
        assertThat(alarms()).isEmpty();

        ledger.append(List.of(ofAggregate(3, "day-1", 33)));
        assertThat(alarms()).containsExactly("sequence-gap hall-1 32 33");
    }

    private static Arrived ofAggregate(long offset, String aggregate, long sequence) {
        return event(TICKETS, offset, "hall-1", sequence, headers -> {
            headers.put("ce_aggregate", aggregate);
            return headers;
        });
    }

    @Test
    void a_gap_within_a_change_brings_an_alarm_and_none_between_changes() {
        Ledger ledger = store.ledger();
        ledger.append(List.of(
                event(TICKETS, 0, "t1", 16, headers -> headers),
                event(TICKETS, 1, "t1", 17, headers -> headers),
                event(TICKETS, 2, "t1", 64, headers -> headers),
                event(TICKETS, 3, "t1", 66, headers -> headers)));

        assertThat(alarms()).containsExactly("sequence-gap t1 65 66");
    }

    @Test
    void messages_that_the_broker_no_longer_has_bring_an_alarm_unless_the_topic_is_compacted() {
        Partition definitions = new Partition("guichet.queue.organisation", 0);
        Ledger ledger = store.ledger();
        ledger.append(List.of(event(TICKETS, 0, "t1", 1), event(definitions, 7, "hall:hall-1", 1)));
        ledger.append(List.of(event(TICKETS, 5, "t2", 1), event(definitions, 9, "hall:hall-1", 2)));

        assertThat(alarms()).containsExactly("offset-gap guichet.queue.ticket-0 1 5");
    }

    /** F16: nothing stops the log. */
    @Test
    void what_is_no_event_becomes_a_rejected_leaf_and_a_dead_letter() {
        Ledger ledger = store.ledger();
        List<Arrived> poison = new ArrayList<>();
        for (String header :
                List.of("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_seq", "ce_specversion")) {
            poison.add(event(TICKETS, poison.size(), "t1", 16, headers -> {
                headers.remove(header);
                return headers;
            }));
            for (String wrong : List.of("\n", "a\nkind event", "", " ", "\u0000", "x".repeat(600))) {
                poison.add(event(TICKETS, poison.size(), "t1", 16, headers -> {
                    headers.put(header, wrong);
                    return headers;
                }));
            }
        }
        for (String value : List.of(
                "", "x", "[]", "\"text\"", "{", "{}{}", "[".repeat(20_000), "{\"a\":\"" + "x".repeat(66_000) + "\"}")) {
            poison.add(Messages.withValue(event(TICKETS, poison.size(), "t1", 1), value.getBytes(UTF_8)));
        }
        poison.add(Messages.withValue(event(TICKETS, poison.size(), "t1", 1), new byte[] {(byte) 0xff, 0, '\n'}));
        ledger.append(poison);
        ledger.append(List.of(event(TICKETS, poison.size(), "t1", 1)));

        assertThat(store.leaves()).hasSize(poison.size() + 1);
        assertThat(store.leaves().subList(0, poison.size())).allSatisfy(leaf -> {
            assertThat(leaf.kind()).isEqualTo(Leaf.Kind.REJECTED);
            assertThat(leaf.line("sha256")).hasSize(64);
        });
        assertThat(store.leaves().getFirst().line("reason")).isEqualTo("no-header ce_id");
        assertThat(store.leaves().getLast().kind()).isEqualTo(Leaf.Kind.EVENT);
        assertThat(store.deadLetters).containsExactlyElementsOf(poison);
        assertIsWhole();
    }

    @Test
    void a_message_without_data_is_rejected() {
        Arrived event = event(TICKETS, 0, "t1", 1);
        store.ledger().append(List.of(new Arrived(TICKETS, 0, 1, null, event.headers(), null)));

        assertThat(store.leaves().getFirst().line("reason")).isEqualTo("no-data");
    }

    @Test
    void an_odd_header_that_nobody_needs_is_left_out_and_the_event_kept() {
        store.ledger().append(List.of(event(TICKETS, 0, "t1", 16, headers -> {
            headers.put("traceparent", "a\nkind alarm");
            headers.put("other", "x");
            return headers;
        })));

        assertThat(store.leaves().getFirst().lines())
                .doesNotContainKeys("traceparent", "other")
                .containsEntry("kind", "event");
    }

    /** F2: a run that ends at each place between two writes, and the next one. */
    @ParameterizedTest
    @EnumSource
    void killed_at_any_step_the_log_is_dense_and_equal(Steps.Step fatal) {
        List<Arrived> all = Messages.some();
        for (int at = 0; at < all.size(); at += 10) {
            List<Arrived> part = all.subList(at, Math.min(all.size(), at + 10));
            assertThatThrownBy(() -> store.ledger(step -> {
                                if (step == fatal) throw new Killed();
                            })
                            .append(part))
                    .isInstanceOf(Killed.class);
            // What comes after a kill: the ledger says where to go on, and the broker sends that again.
            Ledger next = store.ledger();
            Offsets offsets = next.recover();
            next.append(part.stream()
                    .filter(one -> one.offset() >= offsets.of(one.partition()))
                    .toList());
        }

        InMemoryStore unharmed = new InMemoryStore();
        unharmed.ledger().append(all);
        assertThat(store.leaves().stream().map(leaf -> new String(leaf.bytes(), UTF_8)))
                .containsExactlyElementsOf(unharmed.leaves().stream()
                        .map(leaf -> new String(leaf.bytes(), UTF_8))
                        .toList());
        assertThat(Checkpoint.of(store.log().checkpoint()))
                .isEqualTo(Checkpoint.of(unharmed.log().checkpoint()));
        assertIsWhole();
    }

    @Test
    void of_two_that_append_at_once_the_slower_goes_on_behind_the_faster() {
        Ledger zombie = store.ledger();
        Ledger owner = store.ledger();
        zombie.append(List.of(event(TICKETS, 0, "t1", 1)));
        owner.append(List.of(event(TICKETS, 1, "t1", 2), event(TICKETS, 2, "t1", 3)));
        zombie.append(List.of(event(TICKETS, 1, "t1", 2), event(WINDOWS, 0, "t2", 1)));
        owner.append(List.of(event(TICKETS, 3, "t1", 4)));

        assertThat(store.leaves()).extracting(Leaf::sequence).containsExactly(16L, 32L, 48L, 16L, 64L);
        assertIsWhole();
    }

    @Test
    void no_batch_is_larger_than_its_bound() {
        List<Arrived> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) many.add(event(TICKETS, i, "t" + i, 1));
        store.ledger().append(many);

        assertThat(store.batches.values())
                .allSatisfy(batch -> assertThat(batch.leaves()).hasSizeLessThanOrEqualTo(Ledger.MOST_LEAVES));
        assertThat(store.leaves()).hasSize(2_000);
        assertIsWhole();
    }

    /** F12, S16: an old copy of the database put back, or another history, is not signed. */
    @Test
    void what_does_not_continue_the_checkpoint_outside_is_not_signed() {
        store.ledger().append(Messages.some());
        var before = store.database.note;
        store.batches.pollLastEntry();
        store.database.note = null;
        SignCheckpoint signing = store.signing(Steps.passing());
        store.ledger(signing, Steps.passing()).recover();

        assertThat(signing.refusal()).contains("was signed");
        assertThat(store.file.note).isEqualTo(before);
        assertThat(store.database.note).isNull();
    }

    @Test
    void a_rewritten_history_is_not_signed_however_well_its_tree_is_recomputed() {
        store.ledger().append(Messages.some());
        long size = store.leaves().size();
        Batch first = store.batches.firstEntry().getValue();
        List<byte[]> forged = new ArrayList<>(first.leaves());
        Collections.swap(forged, 0, 1);
        store.batches.put(0L, new Batch(0, forged, first.offsets(), first.epoch()));
        store.tiles.clear();
        store.tiled = 0;
        store.database.note = null;
        SignCheckpoint signing = store.signing(Steps.passing());
        store.ledger(signing, Steps.passing()).append(List.of(event(TICKETS, 1_000, "t9", 1)));

        assertThat(signing.refusal()).isEqualTo("the log does not continue what was signed at size " + size);
        assertThat(store.database.note).isNull();
    }

    @Test
    void tiles_that_were_taken_away_are_made_again() {
        store.ledger().append(Messages.some());
        store.tiles.clear();

        store.ledger().append(List.of(event(WINDOWS, 900, "t9", 1)));

        assertIsWhole();
    }

    @Test
    void a_new_key_goes_on_with_the_log_and_the_old_one_is_listed() {
        store.ledger().append(List.of(event(TICKETS, 0, "t1", 1)));
        byte[] seed = new byte[32];
        seed[0] = 1;
        SigningKey next = SigningKey.of("ledger.test/audit", seed);
        store.keys = new LogKeys("ledger.test/audit", Optional.of(next), List.of(InMemoryStore.KEY.verifier()));

        store.ledger().append(List.of(event(TICKETS, 1, "t1", 2)));

        assertThat(store.log().checkpoint().verifiedBy(List.of(next.verifier())))
                .hasSize(1);
        store.keys = new LogKeys("ledger.test/audit", Optional.of(InMemoryStore.KEY), List.of());
        SignCheckpoint unknown = store.signing(Steps.passing());
        store.ledger(unknown, Steps.passing()).append(List.of(event(TICKETS, 2, "t1", 3)));
        assertThat(unknown.refusal()).contains("no key of ours");
    }

    @Test
    void nothing_behind_the_checkpoint_is_served() {
        store.ledger().append(List.of(event(TICKETS, 0, "t1", 1), event(TICKETS, 1, "t1", 2)));
        ReadLog log = store.log();

        assertThat(log.entry(1)).isEqualTo(store.leaves().get(1).bytes());
        assertThat(log.bundle(new Tile(Tile.ENTRIES, 0, 2))).isNotEmpty();
        assertThatThrownBy(() -> log.entry(2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.entry(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.hashes(new Tile(0, 0, 3))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.bundle(new Tile(Tile.ENTRIES, 0, 3))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.inclusion(1, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.consistency(1, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.receipt(2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new InMemoryStore().log().checkpoint()).isInstanceOf(NotFound.class);
    }

    @Test
    void bytes_that_are_no_leaf_are_shown_as_damaged_to_those_who_may_see_all() {
        Leaf damaged = Leaf.read("garbage".getBytes(UTF_8));

        assertThat(damaged.kind()).isEqualTo(Leaf.Kind.DAMAGED);
        assertThat(damaged.name()).isEqualTo("damaged");
        assertThat(damaged.bytes()).isEqualTo("garbage".getBytes(UTF_8));
        assertThat(damaged.isAboutPersonalData()).isTrue();
    }

    @Test
    void a_log_begins_with_a_checkpoint_of_nothing() {
        store.ledger().recover();

        assertThat(store.log().checkpoint().text())
                .isEqualTo("ledger.test/audit\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @Test
    void a_receipt_proves_each_entry() {
        store.ledger().append(Messages.some());
        for (int index = 0; index < store.leaves().size(); index++) {
            assertThat(store.log()
                            .receipt(index)
                            .proves(store.leaves().get(index).bytes(), List.of(InMemoryStore.KEY.verifier())))
                    .isTrue();
        }
    }

    /** The log from outside: dense, tiles and checkpoint those of its leaves, every event once. */
    private void assertIsWhole() {
        List<byte[]> leaves = store.leaves().stream().map(Leaf::bytes).toList();
        Checkpoint checkpoint = Checkpoint.of(store.log().checkpoint());
        MerkleTree tree = MerkleTree.of(leaves);
        assertThat(checkpoint.size()).isEqualTo(leaves.size());
        assertThat(checkpoint.root()).isEqualTo(tree.proofs().root(leaves.size()));
        assertThat(new io.guichet.audit.log.Proofs(store.tiles().subtrees()).root(leaves.size()))
                .isEqualTo(checkpoint.root());
        long next = 0;
        for (Batch batch : store.batches.values()) {
            assertThat(batch.first()).isEqualTo(next);
            next = batch.end();
        }
        Set<String> keys = new HashSet<>();
        for (Leaf leaf : store.leaves()) {
            if (leaf.kind() == Leaf.Kind.EVENT)
                assertThat(keys.add(leaf.eventKey())).isTrue();
        }
        assertThat(store.entries.keySet()).isEqualTo(keys);
        assertThat(store.file.note).isEqualTo(store.database.note);
    }

    private List<String> alarms() {
        return store.leaves().stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.ALARM)
                .map(Leaf::lines)
                .map(lines -> List.of("alarm", "about", "expected", "found").stream()
                        .map(name -> lines.getOrDefault(name, ""))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .toList();
    }

    /** Not an exception: nothing catches it on the way. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
