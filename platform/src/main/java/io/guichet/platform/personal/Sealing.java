package io.guichet.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals one field of one document with AES-256-GCM. The key follows from the service's secret; the place of the field
 * is authenticated with it, so that a ciphertext moved to another document or field does not open there. Thread-safe.
 */
public final class Sealing {

    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;

    /** Stands before each ciphertext, so that a later key can be told from this one. */
    private static final int KEY_ID = 1;

    private static final byte[] PURPOSE = "guichet personal data, key 1".getBytes(UTF_8);

    private final Aead aead;

    /** @param secret at least 32 bytes; nothing can be opened without it */
    public Sealing(byte[] secret) {
        if (secret.length < SECRET_BYTES) throw new IllegalArgumentException("guichet.secret: at least 32 bytes");
        try {
            this.aead = AesGcmJce.create(derivedFrom(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC and AES-GCM", e);
        }
    }

    @AccessesPartialKey // derived here, so its bytes pass through our hands once
    private static AesGcmKey derivedFrom(byte[] secret) throws GeneralSecurityException {
        byte[] derived = Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], PURPOSE, KEY_BYTES);
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(derived, InsecureSecretKeyAccess.get()))
                .setIdRequirement(KEY_ID)
                .build();
    }

    /**
     * @param collection where the document lies
     * @param id of the document
     * @param field of the document
     * @return base64; the same text sealed twice looks different
     */
    public String seal(String plain, String collection, String id, String field) {
        try {
            return Base64.getEncoder()
                    .encodeToString(aead.encrypt(plain.getBytes(UTF_8), place(collection, id, field)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(collection + " " + id + " " + field + " cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another place, with another secret, or was changed */
    public String open(String sealed, String collection, String id, String field) {
        try {
            byte[] ciphertext = Base64.getDecoder().decode(sealed);
            return new String(aead.decrypt(ciphertext, place(collection, id, field)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(collection + " " + id + " " + field + " cannot be opened", e);
        }
    }

    /** The same for bytes, like those of a picture; not longer than they are, apart from 33 bytes. */
    public byte[] seal(byte[] plain, String collection, String id, String field) {
        try {
            return aead.encrypt(plain, place(collection, id, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(collection + " " + id + " " + field + " cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another place, with another secret, or was changed */
    public byte[] open(byte[] sealed, String collection, String id, String field) {
        try {
            return aead.decrypt(sealed, place(collection, id, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(collection + " " + id + " " + field + " cannot be opened", e);
        }
    }

    private static byte[] place(String collection, String id, String field) {
        // A separator inside a part would let two places look the same.
        if ((collection + id + field).contains("|")) throw new IllegalArgumentException("a place has no '|' in it");
        return (collection + "|" + id + "|" + field).getBytes(UTF_8);
    }
}
