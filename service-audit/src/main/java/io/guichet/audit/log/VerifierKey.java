package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The public half of a note's key, as its {@code vkey} line says it. Log keys and cosigning witnesses alike. */
public final class VerifierKey {

    private static final int TIMESTAMP_BYTES = 8;

    private final KeyId id;
    private final byte kind;
    private final byte[] publicKey;

    VerifierKey(String name, byte kind, byte[] publicKey) {
        this.id = KeyId.of(name, kind, publicKey);
        this.kind = kind;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads {@code name+hash+base64(kind || key)}.
     *
     * @throws IllegalArgumentException when it is none, of a kind not known here, or its hash differs
     */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("no verifier key");
        byte[] key = Base64.getDecoder().decode(parts[2]);
        if (key.length != 1 + Ed25519.KEY_BYTES || (key[0] != KeyId.ED25519 && key[0] != KeyId.COSIGNATURE)) {
            throw new IllegalArgumentException("a verifier key of an unknown kind");
        }
        VerifierKey read = new VerifierKey(parts[0], key[0], Arrays.copyOfRange(key, 1, key.length));
        if (!read.id.hash().equals(parts[1])) throw new IllegalArgumentException("the verifier key's hash differs");
        return read;
    }

    public KeyId id() {
        return id;
    }

    public String name() {
        return id.name();
    }

    public boolean isWitness() {
        return kind == KeyId.COSIGNATURE;
    }

    /** Does not look at the key's name: the caller has found the line by it. */
    boolean verifies(String text, NoteSignature line) {
        byte[] signed = line.signature();
        if (!isWitness()) return Ed25519.verify(publicKey, text.getBytes(UTF_8), signed);
        Optional<Long> time = cosignedAt(signed);
        return time.isPresent()
                && Ed25519.verify(
                        publicKey,
                        Cosignature.message(time.get(), text),
                        Arrays.copyOfRange(signed, TIMESTAMP_BYTES, signed.length));
    }

    static Optional<Long> cosignedAt(byte[] signed) {
        if (signed.length != TIMESTAMP_BYTES + Ed25519.SIGNATURE_BYTES) return Optional.empty();
        long time = ByteBuffer.wrap(signed).getLong();
        return time < 0 ? Optional.empty() : Optional.of(time);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && id.equals(key.id)
                && kind == key.kind
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The vkey line. */
    @Override
    public String toString() {
        byte[] key = Ed25519.join(new byte[] {kind}, publicKey);
        return id.name() + "+" + id.hash() + "+" + Base64.getEncoder().encodeToString(key);
    }
}
