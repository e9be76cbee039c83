package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Which key a signature line is of: a hint, never a proof.
 *
 * @param name without space or plus
 * @param hash 8 hexadecimal digits over name, kind of signature and public key
 */
public record KeyId(String name, String hash) {

    static final byte ED25519 = 1;
    static final byte COSIGNATURE = 4;

    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}+]{1,255}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8}");

    public KeyId {
        requireName(name);
        if (!HASH.matcher(hash).matches()) throw new IllegalArgumentException("no key hash: " + hash);
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("no key name: " + name);
    }

    static KeyId of(String name, byte kind, byte[] publicKey) {
        requireName(name);
        MessageDigest digest = TreeHash.sha256();
        digest.update(name.getBytes(UTF_8));
        digest.update((byte) '\n');
        digest.update(kind);
        digest.update(publicKey);
        return new KeyId(name, HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 4)));
    }
}
