package io.guichet.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A witness by the text of C2SP tlog-cosignature and the JDK alone, nothing of the service's own code. */
final class Cosigner {

    private static final byte KIND = 4;
    private static final int KEY_BYTES = 32;
    private static final long TIME = 1_764_300_000;

    private final String name;
    private final KeyPair pair;

    Cosigner(String name) throws GeneralSecurityException {
        this.name = name;
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** As the office hands it out. */
    String vkey() throws GeneralSecurityException {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(kindAndKey());
    }

    /** The line below a note. */
    String line(String text) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(("cosignature/v1\ntime " + TIME + "\n" + text).getBytes(UTF_8));
        var time = ByteBuffer.allocate(Long.BYTES).putLong(TIME).array();
        return "\u2014 " + name + " " + base64(join(id(), time, signature.sign())) + "\n";
    }

    private byte[] id() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((name + "\n").getBytes(UTF_8));
        return Arrays.copyOf(digest.digest(kindAndKey()), 4);
    }

    private byte[] kindAndKey() {
        var encoded = pair.getPublic().getEncoded();
        return join(new byte[] {KIND}, Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    private static byte[] join(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) all.put(part);
        return all.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
