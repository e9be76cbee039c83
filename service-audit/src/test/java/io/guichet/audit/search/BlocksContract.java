package io.guichet.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of blocks does. */
public abstract class BlocksContract {

    private static final Block FIRST = new Block(0, 16, 1_000, 9_000);
    private static final Block SECOND = new Block(16, 32, -1, 8_000);

    protected abstract Blocks blocks();

    @Test
    void blocks_come_in_the_order_of_their_places_and_buckets_by_number() {
        assertThat(blocks().all()).isEmpty();
        blocks().add(FIRST, Map.of(FIRST.bucket(0), new byte[] {1}, FIRST.bucket(511), new byte[] {2}));
        blocks().add(SECOND, Map.of(SECOND.bucket(0), new byte[] {3}));

        assertThat(blocks().all()).containsExactly(FIRST, SECOND);
        Map<Long, byte[]> found = blocks().buckets(List.of(FIRST.bucket(511), FIRST.bucket(7), SECOND.bucket(0)));
        assertThat(found).hasSize(2);
        assertThat(found.get(FIRST.bucket(511))).containsExactly(2);
        assertThat(found.get(SECOND.bucket(0))).containsExactly(3);
        assertThat(blocks().buckets(List.of())).isEmpty();
    }

    /** A run that ended between the buckets and their block, and the next one; or two at once. */
    @Test
    void what_is_there_stays() {
        blocks().add(FIRST, Map.of(FIRST.bucket(0), new byte[] {1}));
        blocks().add(FIRST, Map.of(FIRST.bucket(0), new byte[] {9}, FIRST.bucket(1), new byte[] {2}));

        assertThat(blocks().all()).containsExactly(FIRST);
        assertThat(blocks().buckets(List.of(FIRST.bucket(0))).get(FIRST.bucket(0)))
                .containsExactly(1);
        assertThat(blocks().buckets(List.of(FIRST.bucket(1)))).hasSize(1);
    }

    @Test
    void a_cut_takes_blocks_and_buckets_from_there_on() {
        blocks().add(FIRST, Map.of(FIRST.bucket(511), new byte[] {1}));
        blocks().add(SECOND, Map.of(SECOND.bucket(0), new byte[] {3}));
        blocks().cut(16);

        assertThat(blocks().all()).containsExactly(FIRST);
        assertThat(blocks().buckets(List.of(FIRST.bucket(511), SECOND.bucket(0))))
                .containsOnlyKeys(FIRST.bucket(511));
    }
}
