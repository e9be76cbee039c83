package io.guichet.evaluation.rating;

import io.guichet.platform.personal.Sealing;

/**
 * Free words as they are stored: people name themselves and others in them. They open only at the place they were sealed
 * for.
 *
 * @param ciphertext base64
 */
public record SealedText(String ciphertext) {

    static final String COLLECTION = "ratings";

    public static SealedText of(String words, Sealing sealing, String ratingId, String field) {
        return new SealedText(sealing.seal(words, COLLECTION, ratingId, field));
    }

    public String open(Sealing sealing, String ratingId, String field) {
        return sealing.open(ciphertext, COLLECTION, ratingId, field);
    }

    @Override
    public String toString() {
        return "SealedText";
    }
}
