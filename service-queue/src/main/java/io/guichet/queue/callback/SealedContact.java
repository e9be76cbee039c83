package io.guichet.queue.callback;

import io.guichet.platform.personal.Sealing;
import org.jspecify.annotations.Nullable;

/** A contact as it is stored: ciphertexts that open only in the document they were sealed for. */
public record SealedContact(
        String name, String phone, @Nullable String question) {

    private static final String COLLECTION = "callbacks";

    static SealedContact of(Contact contact, Sealing sealing, String callbackId) {
        String question = contact.question();
        return new SealedContact(
                sealing.seal(contact.name(), COLLECTION, callbackId, "name"),
                sealing.seal(contact.phone(), COLLECTION, callbackId, "phone"),
                question == null ? null : sealing.seal(question, COLLECTION, callbackId, "question"));
    }

    Contact open(Sealing sealing, String callbackId) {
        return new Contact(
                sealing.open(name, COLLECTION, callbackId, "name"),
                sealing.open(phone, COLLECTION, callbackId, "phone"),
                question == null ? null : sealing.open(question, COLLECTION, callbackId, "question"));
    }

    /** What a clerk writes about the call may name people as well. */
    static String note(String words, Sealing sealing, String callbackId) {
        return sealing.seal(words, COLLECTION, callbackId, "note");
    }

    static String openNote(String sealed, Sealing sealing, String callbackId) {
        return sealing.open(sealed, COLLECTION, callbackId, "note");
    }
}
