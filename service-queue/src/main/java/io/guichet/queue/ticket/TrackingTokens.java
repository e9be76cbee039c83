package io.guichet.queue.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The visitor's proof that a ticket is theirs: 128 bits that follow from the ticket's id and the service's secret. A
 * repeated command gives the same token, and the database holds only its hash.
 */
public final class TrackingTokens {

    private static final int BYTES = 16;
    private static final long CODES = 1_000_000;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param secret at least 32 bytes */
    public TrackingTokens(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("guichet.secret: at least 32 bytes");
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** 22 characters, fit for a URL. */
    public String of(String ticketId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] code = mac.doFinal(("ticket|" + ticketId).getBytes(UTF_8));
            return TEXT.encodeToString(Arrays.copyOf(code, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** What is stored and sent to other services: SHA-256, base64url. */
    public static String hash(String token) {
        try {
            return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Six digits for those who type what a scanner would read: the first eight bytes of the hash as an unsigned number,
     * modulo a million. The evaluation counts them out of the hash in the event.
     */
    public static String ratingCode(String hash) {
        long head = ByteBuffer.wrap(Base64.getUrlDecoder().decode(hash)).getLong();
        return "%06d".formatted(Long.remainderUnsigned(head, CODES));
    }

    /** Compares without telling by its time how much was right. */
    public static boolean isHashOf(String hash, String token) {
        return MessageDigest.isEqual(hash.getBytes(UTF_8), hash(token).getBytes(UTF_8));
    }
}
