package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

/** The private half of a note's key. Says nothing of itself but its public half. */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final String name;
    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        this.name = name;
        this.seed = seed.clone();
        this.verifier = new VerifierKey(name, KeyId.ED25519, Ed25519.publicOf(seed));
    }

    /** @param seed 32 random bytes */
    public static SigningKey of(String name, byte[] seed) {
        if (seed.length != Ed25519.KEY_BYTES) throw new IllegalArgumentException("a seed has 32 bytes");
        return new SigningKey(name, seed);
    }

    /**
     * Reads Go's {@code PRIVATE+KEY+name+hash+base64(1 || seed)}.
     *
     * @throws IllegalArgumentException when it is none; says nothing of what it was
     */
    public static SigningKey parse(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (!text.startsWith(PREFIX) || parts.length != 5) throw new IllegalArgumentException("no private key");
        byte[] key = Base64.getDecoder().decode(parts[4]);
        if (key.length != 1 + Ed25519.KEY_BYTES || key[0] != KeyId.ED25519) {
            throw new IllegalArgumentException("no Ed25519 private key");
        }
        SigningKey read = new SigningKey(parts[2], Arrays.copyOfRange(key, 1, key.length));
        if (!read.verifier.id().hash().equals(parts[3])) {
            throw new IllegalArgumentException("the private key's hash differs");
        }
        return read;
    }

    /** Go's form, to be kept where nobody else reads. */
    public String export() {
        byte[] key = Ed25519.join(new byte[] {KeyId.ED25519}, seed);
        return PREFIX + name + "+" + verifier.id().hash() + "+"
                + Base64.getEncoder().encodeToString(key);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public NoteSignature sign(String text) {
        return NoteSignature.of(verifier.id(), Ed25519.sign(seed, text.getBytes(UTF_8)));
    }

    /** The public half under which this key cosigns; another id than its own signatures have. */
    public VerifierKey witness() {
        return new VerifierKey(name, KeyId.COSIGNATURE, Ed25519.publicOf(seed));
    }

    /** A cosignature (version 1) at this second. */
    public NoteSignature cosign(String checkpoint, long unixSeconds) {
        byte[] signed = Ed25519.sign(seed, Cosignature.message(unixSeconds, checkpoint));
        return NoteSignature.of(witness().id(), Cosignature.blob(unixSeconds, signed));
    }

    @Override
    public String toString() {
        return "SigningKey[" + name + "]";
    }
}
