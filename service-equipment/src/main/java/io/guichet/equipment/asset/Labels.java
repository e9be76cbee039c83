package io.guichet.equipment.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Labels for assets that come without one: the category and ten letters that nobody mixes up, from the asset's id. */
final class Labels {

    /** Crockford's alphabet: no I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private Labels() {}

    static String of(Category category, String id) {
        long bits = ByteBuffer.wrap(hash(id)).getLong();
        StringBuilder label = new StringBuilder(category.prefix()).append('-');
        for (int i = 0; i < LENGTH; i++) label.append(LETTERS.charAt((int) (bits >>> (5 * i)) & 31));
        return label.toString();
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
