package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row I9: the tree of RFC 6962, by its known answers and against {@link NaiveLog} at every size to 70. */
class MerkleTreeTest {

    private static final List<byte[]> REFERENCE = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();
    private static final int SIZES = 70;
    private static final List<byte[]> ENTRIES = IntStream.range(0, SIZES)
            .mapToObj(i -> ("entry " + i).getBytes(UTF_8))
            .toList();
    private static final MerkleTree TREE = MerkleTree.of(ENTRIES);
    private static final Proofs PROOFS = TREE.proofs();

    @ParameterizedTest
    @CsvSource({
        "0,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1,6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2,fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3,aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4,d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5,4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6,76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7,ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8,5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_roots_are_those_of_the_reference(int size, String root) {
        assertThat(MerkleTree.of(REFERENCE).proofs().root(size).hex()).isEqualTo(root);
    }

    @Test
    void the_proofs_are_those_of_the_reference() {
        Proofs proofs = MerkleTree.of(REFERENCE).proofs();

        assertThat(hex(proofs.inclusion(5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(proofs.consistency(6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void roots_and_proofs_are_those_of_the_naive_log_and_pass_the_checks() {
        CompactRange range = new CompactRange();
        for (int size = 1; size <= SIZES; size++) {
            List<byte[]> entries = ENTRIES.subList(0, size);
            Hash root = PROOFS.root(size);
            assertThat(root.hex()).isEqualTo(NaiveLog.root(entries));
            range.append(TreeHash.leaf(entries.getLast()));
            assertThat(range.root()).isEqualTo(root);
            assertThat(CompactRange.of(size, TREE).root()).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                List<Hash> path = PROOFS.inclusion(index, size);
                assertThat(hex(path)).isEqualTo(NaiveLog.path(index, entries));
                assertThat(ProofCheck.isIncluded(index, size, TreeHash.leaf(entries.get(index)), path, root))
                        .isTrue();
            }
            for (int from = 0; from <= size; from++) {
                List<Hash> path = PROOFS.consistency(from, size);
                assertThat(hex(path)).isEqualTo(NaiveLog.proof(from, entries));
                assertThat(ProofCheck.isConsistent(from, PROOFS.root(from), size, root, path))
                        .isTrue();
            }
        }
    }

    @Test
    void whatever_is_changed_in_a_proof_it_fails() {
        Random random = new Random(4711);
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(SIZES);
            int index = random.nextInt(size);
            Hash leaf = TreeHash.leaf(ENTRIES.get(index));
            Hash root = PROOFS.root(size);
            List<Hash> path = PROOFS.inclusion(index, size);
            assertThat(ProofCheck.isIncluded(index, size, flipped(leaf, random), path, root))
                    .isFalse();
            assertThat(ProofCheck.isIncluded(index, size, leaf, path, flipped(root, random)))
                    .isFalse();
            assertThat(ProofCheck.isIncluded(index, size, leaf, changed(path, random), root))
                    .isFalse();
            assertThat(ProofCheck.isIncluded(size, size, leaf, path, root)).isFalse();
            assertThat(ProofCheck.isIncluded(-1, size, leaf, path, root)).isFalse();
            int from = random.nextInt(size);
            if (from == 0) continue;
            Hash old = PROOFS.root(from);
            List<Hash> proof = PROOFS.consistency(from, size);
            assertThat(ProofCheck.isConsistent(from, flipped(old, random), size, root, proof))
                    .isFalse();
            assertThat(ProofCheck.isConsistent(from, old, size, flipped(root, random), proof))
                    .isFalse();
            assertThat(ProofCheck.isConsistent(from, old, size, root, changed(proof, random)))
                    .isFalse();
            assertThat(ProofCheck.isConsistent(size, root, from, old, proof)).isFalse();
        }
    }

    @Test
    void a_proof_of_what_is_not_there_is_not_made() {
        assertThatThrownBy(() -> PROOFS.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PROOFS.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PROOFS.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PROOFS.root(SIZES + 1)).isInstanceOf(IllegalStateException.class);
    }

    private static List<Hash> changed(List<Hash> path, Random random) {
        List<Hash> changed = new ArrayList<>(path);
        int kind = path.isEmpty() ? 0 : random.nextInt(3);
        switch (kind) {
            case 0 -> changed.add(random.nextInt(path.size() + 1), TreeHash.EMPTY);
            case 1 -> changed.remove(random.nextInt(path.size()));
            default -> {
                int at = random.nextInt(path.size());
                changed.set(at, flipped(path.get(at), random));
            }
        }
        return changed;
    }

    private static Hash flipped(Hash hash, Random random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
