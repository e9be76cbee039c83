package io.guichet.evaluation.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * SHA-256 of the token printed on the citizen's slip, in base64url: enough to recognise the token, not to know it.
 *
 * @param value 32 bytes in base64url
 */
public record TrackingTokenHash(String value) {

    private static final int BYTES = 32;
    private static final long CODES = 1_000_000;

    public TrackingTokenHash {
        if (Base64.getUrlDecoder().decode(value).length != BYTES) {
            throw new IllegalArgumentException("not a SHA-256 in base64url");
        }
    }

    public static TrackingTokenHash of(String token) {
        return new TrackingTokenHash(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(token)));
    }

    /**
     * The six digits beside the number on the slip, which the queue counts out of the same hash: its first eight bytes as
     * an unsigned number, modulo a million. They are for people who type what a scanner would read.
     */
    public String ratingCode() {
        long head = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value)).getLong();
        return "%06d".formatted(Long.remainderUnsigned(head, CODES));
    }

    boolean fits(String token) {
        return MessageDigest.isEqual(Base64.getUrlDecoder().decode(value), sha256(token));
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
