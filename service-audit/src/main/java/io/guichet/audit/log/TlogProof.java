package io.guichet.audit.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A receipt: that an entry stands in a log, checkable without asking anybody (C2SP tlog-proof, a {@code .tlog-proof}
 * file).
 */
public record TlogProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADING = "c2sp.org/tlog-proof@v1";

    public TlogProof {
        path = List.copyOf(path);
    }

    /** @throws IllegalArgumentException when it is none */
    public static TlogProof parse(String text) {
        int gap = text.indexOf("\n\n");
        if (gap < 0) throw new IllegalArgumentException("a proof without a checkpoint");
        List<String> lines =
                new ArrayList<>(Arrays.asList(text.substring(0, gap).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADING)) throw new IllegalArgumentException("no proof of version 1");
        if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) lines.removeFirst();
        if (lines.isEmpty() || !lines.getFirst().matches("index (0|[1-9]\\d{0,17})")) {
            throw new IllegalArgumentException("a proof without an index");
        }
        long index = Long.parseLong(lines.removeFirst().substring("index ".length()));
        return new TlogProof(
                index, lines.stream().map(Hash::ofBase64).toList(), SignedNote.parse(text.substring(gap + 2)));
    }

    /** True when this entry stands in the log that one of these keys signed for. */
    public boolean proves(byte[] entry, Collection<VerifierKey> logKeys) {
        Checkpoint signed = Checkpoint.of(checkpoint);
        boolean isSigned = checkpoint.verifiedBy(logKeys).stream()
                .anyMatch(key -> !key.isWitness() && key.name().equals(signed.origin()));
        return isSigned && ProofCheck.isIncluded(index, signed.size(), TreeHash.leaf(entry), path, signed.root());
    }

    /** As it is served. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(HEADING).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
