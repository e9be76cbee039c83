package io.guichet.audit.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that was sealed at the visit: {@code SHA-256(salt ‖ SHA-256(content))}. Nothing can be read from it,
 * and what is opened later must be what was sealed then.
 *
 * @param hash in hex
 * @param takenAt as the inspector says
 * @param receivedAt as we know
 */
public record Commitment(
        String hash,
        Instant takenAt,
        Instant receivedAt,
        @Nullable Opening opening) {

    /**
     * What was shown.
     *
     * @param salt in hex
     * @param contentHash SHA-256 of the content in hex
     */
    public record Opening(String salt, String contentHash, String by, Instant at) {}

    /** The hash that salt and content give. */
    public static String hashOf(String salt, String contentHash) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(salt));
        digest.update(HexFormat.of().parseHex(contentHash));
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String hashOfText(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws InspectionRefusal.EvidenceDiffers when it is not what was sealed */
    Commitment open(String salt, String contentHash, String by, Instant now) {
        if (!hashOf(salt, contentHash).equals(hash)) throw new InspectionRefusal.EvidenceDiffers(hash);
        return new Commitment(hash, takenAt, receivedAt, new Opening(salt, contentHash, by, now));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
