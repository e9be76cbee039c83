package io.guichet.evaluation.rating;

import io.guichet.platform.personal.Sealing;
import org.jspecify.annotations.Nullable;

/** A contact as it is stored: ciphertexts that open only in the rating they were sealed for. */
public record SealedContact(@Nullable SealedText name, SealedText phone) {

    private static final String NAME = "contact.name";
    private static final String PHONE = "contact.phone";

    public static SealedContact of(Contact contact, Sealing sealing, String ratingId) {
        String name = contact.name();
        return new SealedContact(
                name == null ? null : SealedText.of(name, sealing, ratingId, NAME),
                SealedText.of(contact.phone(), sealing, ratingId, PHONE));
    }

    public Contact open(Sealing sealing, String ratingId) {
        return new Contact(
                name == null ? null : name.open(sealing, ratingId, NAME), phone.open(sealing, ratingId, PHONE));
    }
}
