package io.guichet.audit.ledger;

import static io.guichet.audit.ledger.Messages.TICKETS;
import static io.guichet.audit.ledger.Messages.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of the ledger does. */
public abstract class LedgerStoresContract {

    protected abstract Batches batches();

    protected abstract Tiles tiles();

    protected abstract EntryIndex index();

    protected abstract Progress progress();

    protected abstract KeptCheckpoints checkpoints();

    @Test
    void of_two_batches_at_one_place_the_second_is_fenced() {
        assertThat(batches().head()).isEmpty();
        batches().add(batch(0, 3));
        assertThatThrownBy(() -> batches().add(batch(0, 2))).isInstanceOf(Batches.Fenced.class);
        batches().add(batch(3, 2));

        Batch head = batches().head().orElseThrow();
        assertThat(head.first()).isEqualTo(3);
        assertThat(head.end()).isEqualTo(5);
        assertThat(head.offsets().of(TICKETS)).isEqualTo(5);
        assertThat(head.offsets().of(Messages.WINDOWS)).isZero();
        assertThat(head.leaves().getFirst()).isEqualTo(new byte[] {0, (byte) 0xff, 3});
    }

    @Test
    void the_batches_that_cover_a_range_are_those_and_in_order() {
        for (int i = 0; i < 5; i++) batches().add(batch(i * 3L, 3));

        assertThat(firsts(4, 5)).containsExactly(3L);
        assertThat(firsts(2, 7)).containsExactly(0L, 3L, 6L);
        assertThat(firsts(3, 6)).containsExactly(3L);
        assertThat(firsts(14, 99)).containsExactly(12L);
        assertThat(firsts(15, 99)).isEmpty();
    }

    @Test
    void leaves_are_found_at_their_places_and_nowhere_else() {
        batches().add(numbered(0, 3));
        batches().add(numbered(3, 4));
        // A batch that somebody took away leaves a hole, not other leaves in its place.
        batches().add(numbered(9, 2));

        assertThat(leaves(4)).containsExactly(entry(4L, 4));
        assertThat(leaves(6, 3, 2)).containsExactly(entry(2L, 2), entry(3L, 3), entry(6L, 6));
        assertThat(leaves(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).keySet())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 9L, 10L);
        assertThat(leaves(7, 8, 11, 999)).isEmpty();
        assertThat(leaves()).isEmpty();
        assertThat(range(4, 6)).containsExactly(4, 5);
        assertThat(range(0, 3)).containsExactly(0, 1, 2);
        assertThat(range(1, 6)).containsExactly(1, 2, 3, 4, 5);
        assertThat(range(5, 10)).containsExactly(5, 6, 9);
        assertThat(range(7, 9)).isEmpty();
        assertThat(range(10, 99)).containsExactly(10);
    }

    private List<Integer> range(long from, long to) {
        return batches().range(from, to).stream().map(leaf -> (int) leaf[0]).toList();
    }

    private Map<Long, Integer> leaves(long... places) {
        Map<Long, Integer> found = new TreeMap<>();
        batches()
                .leaves(LongStream.of(places).boxed().toList())
                .forEach((place, leaf) -> found.put(place, (int) leaf[0]));
        return found;
    }

    /** Each leaf says where it stands. */
    private static Batch numbered(int first, int leaves) {
        List<byte[]> bytes = IntStream.range(first, first + leaves)
                .mapToObj(place -> new byte[] {(byte) place})
                .toList();
        return new Batch(first, bytes, new Offsets(Map.of(TICKETS, 0L)), "epoch");
    }

    @Test
    void a_tile_is_overwritten_as_it_grows() {
        assertThat(tiles().hashes(0, 7)).isEmpty();
        tiles().put(new Tile(0, 7, 1), new byte[32]);
        tiles().put(new Tile(0, 7, 2), new byte[64]);

        assertThat(tiles().hashes(0, 7)).hasSize(64);
        assertThat(tiles().hashes(1, 7)).isEmpty();
    }

    @Test
    void what_is_indexed_is_known_once_and_forgotten_behind_a_cut() {
        Leaf first = ReadMessage.leafOf(event(TICKETS, 0, "t1", 1));
        Leaf second = ReadMessage.leafOf(event(TICKETS, 1, "t1", 2));
        index().add(List.of(new EntryIndex.Placed(0, first), new EntryIndex.Placed(1, second)));
        index().add(List.of(new EntryIndex.Placed(0, first)));

        assertThat(index().known(List.of(first.eventKey(), second.eventKey(), "other")))
                .containsExactlyInAnyOrder(first.eventKey(), second.eventKey());
        assertThat(index().lastSequences(List.of(first.chain(), "other"))).isEqualTo(Map.of(first.chain(), 32L));
        assertThat(index().known(List.of())).isEmpty();

        index().cut(1);
        assertThat(index().known(List.of(first.eventKey(), second.eventKey()))).containsExactly(first.eventKey());
    }

    @Test
    void progress_never_goes_back_but_when_told() {
        assertThat(progress().tiled()).isZero();
        progress().tiled(7);
        progress().tiled(5);
        progress().indexed(9);
        assertThat(progress().tiled()).isEqualTo(7);
        assertThat(progress().indexed()).isEqualTo(9);

        progress().tileAgain();
        progress().indexedOnly(4);
        assertThat(progress().tiled()).isZero();
        assertThat(progress().indexed()).isEqualTo(4);
    }

    @Test
    void the_last_checkpoint_is_kept() {
        assertThat(checkpoints().last()).isEmpty();
        SignedNote note = new SignedNote("a\n", List.of(InMemoryStore.KEY.sign("a\n")));
        checkpoints().keep(new SignedNote("b\n", List.of(InMemoryStore.KEY.sign("b\n"))));
        checkpoints().keep(note);

        assertThat(checkpoints().last()).contains(note);
    }

    private List<Long> firsts(long from, long to) {
        return batches().covering(from, to).stream().map(Batch::first).toList();
    }

    private static Batch batch(long first, int leaves) {
        return new Batch(
                first,
                java.util.Collections.nCopies(leaves, new byte[] {0, (byte) 0xff, (byte) first}),
                new Offsets(Map.of(TICKETS, first + leaves)),
                "epoch");
    }
}
