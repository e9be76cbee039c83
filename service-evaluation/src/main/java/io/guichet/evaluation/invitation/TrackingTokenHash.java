package io.guichet.evaluation.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    public TrackingTokenHash {
        if (Base64.getUrlDecoder().decode(value).length != BYTES) {
            throw new IllegalArgumentException("not a SHA-256 in base64url");
        }
    }

    public static TrackingTokenHash of(String token) {
        return new TrackingTokenHash(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(token)));
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
