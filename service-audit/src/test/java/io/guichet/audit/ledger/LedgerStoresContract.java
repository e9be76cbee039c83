package io.guichet.audit.ledger;

import static io.guichet.audit.ledger.Messages.TICKETS;
import static io.guichet.audit.ledger.Messages.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import java.util.List;
import java.util.Map;
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
