package io.guichet.audit.witness;

import io.guichet.audit.log.Hash;
import io.guichet.audit.log.SignedNote;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log asks its witness.
 *
 * @param oldSize the size that the log believes the witness to know
 * @param proof that the checkpoint continues that size
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || proof.size() > LONGEST_PROOF) throw new IllegalArgumentException("no such proof");
    }

    /** @throws IllegalArgumentException when it is none */
    public static AddCheckpoint parse(String body) {
        int gap = body.indexOf("\n\n");
        if (gap < 0) throw new IllegalArgumentException("no checkpoint");
        String[] lines = body.substring(0, gap).split("\n", -1);
        if (!lines[0].matches("old (0|[1-9]\\d{0,17})")) throw new IllegalArgumentException("no old size");
        List<Hash> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) proof.add(Hash.ofBase64(lines[i]));
        return new AddCheckpoint(
                Long.parseLong(lines[0].substring(4)), proof, SignedNote.parse(body.substring(gap + 2)));
    }

    /** As it is sent. */
    @Override
    public String toString() {
        StringBuilder body = new StringBuilder("old ").append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }
}
