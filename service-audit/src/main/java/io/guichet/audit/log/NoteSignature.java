package io.guichet.audit.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One signature line of a note.
 *
 * @param blob base64 of the signature, without the key's hash before it
 */
public record NoteSignature(KeyId key, String blob) {

    private static final String DASH = "— ";
    private static final int HASH_BYTES = 4;

    static NoteSignature of(KeyId key, byte[] signature) {
        return new NoteSignature(key, Base64.getEncoder().encodeToString(signature));
    }

    /** @throws IllegalArgumentException when the line is none */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) throw new IllegalArgumentException("no signature line");
        byte[] all = Base64.getDecoder().decode(line.substring(space + 1));
        if (all.length <= HASH_BYTES) throw new IllegalArgumentException("a signature line without a signature");
        String hash = HexFormat.of().formatHex(all, 0, HASH_BYTES);
        return of(
                new KeyId(line.substring(DASH.length(), space), hash), Arrays.copyOfRange(all, HASH_BYTES, all.length));
    }

    byte[] signature() {
        return Base64.getDecoder().decode(blob);
    }

    /** Without the line's end. */
    @Override
    public String toString() {
        byte[] all = Ed25519.join(HexFormat.of().parseHex(key.hash()), signature());
        return DASH + key.name() + " " + Base64.getEncoder().encodeToString(all);
    }
}
