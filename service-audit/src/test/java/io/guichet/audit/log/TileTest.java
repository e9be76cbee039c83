package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and layout of C2SP tlog-tiles. */
class TileTest {

    @ParameterizedTest
    @CsvSource({"0,000", "7,007", "999,999", "1000,x001/000", "1234067,x001/x234/067", "1000000,x001/x000/000"})
    void an_index_is_written_in_groups_of_three(long index, String path) {
        assertThat(new Tile(0, index, 256).path()).isEqualTo("tile/0/" + path);
        assertThat(new Tile(2, index, 17).path()).isEqualTo("tile/2/" + path + ".p/17");
        assertThat(Tile.parse(0, path)).isEqualTo(new Tile(0, index, 256));
        assertThat(Tile.parse(0, path + ".p/255")).isEqualTo(new Tile(0, index, 255));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00",
                "0000",
                "x000/001",
                "x001/00",
                "001/000",
                "000.p/0",
                "000.p/256",
                "000.p/007",
                "000.p/",
                "-01",
                "000/",
                "x999/x999/x999/x999/x999/x999/x999/999"
            })
    void any_other_writing_is_no_tile(String path) {
        assertThatThrownBy(() -> Tile.parse(0, path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_log_of_70000_has_the_tiles_of_the_reference() {
        assertThat(Tile.ofLevel(0, 70_000)).hasSize(274).endsWith(new Tile(0, 273, 112));
        assertThat(Tile.ofLevel(1, 70_000)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
        assertThat(Tile.ofLevel(2, 70_000)).containsExactly(new Tile(2, 0, 1));
        assertThat(Tile.ofLevel(3, 70_000)).isEmpty();
        assertThat(new Tile(0, 273, 112).isWithin(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).isWithin(70_000)).isFalse();
        assertThat(new Tile(1, 1, 18).isWithin(70_000)).isFalse();
        assertThat(new Tile(63, 0, 1).isWithin(70_000)).isFalse();
    }

    @Test
    void tiles_give_the_roots_of_the_tree() {
        List<byte[]> entries = IntStream.range(0, 70_000)
                .mapToObj(i -> Integer.toString(i).getBytes(UTF_8))
                .toList();
        MerkleTree tree = MerkleTree.of(entries);
        TileHashes tiles = new TileHashes((level, index) -> bytes(tree, Tile.at(level, index, 70_000)));
        for (long size : new long[] {1, 255, 256, 257, 511, 65_535, 65_536, 65_537, 70_000}) {
            assertThat(new Proofs(tiles).root(size)).isEqualTo(tree.proofs().root(size));
        }
        assertThat(new Proofs(tiles).inclusion(300, 70_000))
                .isEqualTo(tree.proofs().inclusion(300, 70_000));
    }

    @Test
    void a_bundle_gives_back_its_entries() {
        List<byte[]> entries = List.of(new byte[0], new byte[65_535], "x".getBytes(UTF_8));

        byte[] bundle = EntryBundle.write(entries);

        assertThat(bundle).hasSize(6 + 65_535 + 1).startsWith(0, 0, 0xff, 0xff);
        assertThat(EntryBundle.read(bundle)).hasSize(3).last().isEqualTo(new byte[] {'x'});
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0, 2, 1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(MerkleTree tree, Tile tile) {
        byte[] bytes = new byte[tile.width() * Hash.BYTES];
        for (int i = 0; i < tile.width(); i++) {
            tree.of(tile.level() * Tile.HEIGHT, tile.index() * Tile.WIDTH + i).writeTo(bytes, i * Hash.BYTES);
        }
        return bytes;
    }
}
