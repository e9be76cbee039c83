package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/** C2SP tlog-cosignature, version 1: a witness has seen this checkpoint, and none that does not fit, up to a time. */
public final class Cosignature {

    private Cosignature() {}

    static byte[] message(long unixSeconds, String checkpoint) {
        return ("cosignature/v1\ntime " + unixSeconds + "\n" + checkpoint).getBytes(UTF_8);
    }

    static byte[] blob(long unixSeconds, byte[] signature) {
        return Ed25519.join(ByteBuffer.allocate(8).putLong(unixSeconds).array(), signature);
    }

    /** Unix seconds; empty when the line is no cosignature. */
    public static Optional<Long> time(NoteSignature line) {
        return VerifierKey.cosignedAt(line.signature());
    }
}
