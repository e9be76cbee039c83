package io.guichet.complaint.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.platform.personal.Sealing;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One key for each case, wrapped by the master key of the service. Whoever destroys the wrapped key has destroyed every
 * text of the case, wherever copies of the sealed texts lie. Thread-safe.
 */
public final class CaseKeys {

    private static final String CASES = "cases";
    private static final int KEY_BYTES = 32;

    /** Crockford's alphabet: nothing in it is taken for something else on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int SECRET_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final Sealing master;
    private final byte[] indexKey;
    private final byte[] secretKey;

    /** @param secret of the service, at least 32 bytes */
    public CaseKeys(byte[] secret) {
        this.master = new Sealing(secret);
        this.indexKey = mac(secret, "guichet complaint phone index");
        this.secretKey = mac(secret, "guichet complaint citizen secret");
    }

    /** A new key, wrapped, for this case only. */
    public String fresh(String caseId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return master.seal(Base64.getEncoder().encodeToString(key), CASES, caseId, "key");
    }

    public SealedText seal(String caseId, String key, String field, String text) {
        return new SealedText(unwrapped(caseId, key).seal(text, CASES, caseId, field));
    }

    /** @throws CaseRefusal.Erased when the key is destroyed */
    public SealedText seal(CaseFile file, String field, String text) {
        String key = file.personal().key();
        if (key == null) throw new CaseRefusal.Erased();
        return seal(file.id(), key, field, text);
    }

    public @Nullable SealedText sealIfAny(CaseFile file, String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : seal(file, field, text.strip());
    }

    /** @return null when there is nothing, or nothing that can be opened any more */
    public @Nullable String open(CaseFile file, String field, @Nullable SealedText sealed) {
        String key = file.personal().key();
        if (key == null || sealed == null) return null;
        return unwrapped(file.id(), key).open(sealed.sealed(), CASES, file.id(), field);
    }

    /** @throws CaseRefusal.Erased when the key is destroyed */
    public byte[] sealBytes(CaseFile file, String attachment, byte[] content) {
        return unwrapped(file).seal(content, "attachments", file.id(), attachment);
    }

    /** @throws CaseRefusal.Erased when the key is destroyed */
    public byte[] openBytes(CaseFile file, String attachment, byte[] sealed) {
        return unwrapped(file).open(sealed, "attachments", file.id(), attachment);
    }

    private Sealing unwrapped(CaseFile file) {
        String key = file.personal().key();
        if (key == null) throw new CaseRefusal.Erased();
        return unwrapped(file.id(), key);
    }

    private Sealing unwrapped(String caseId, String key) {
        return new Sealing(Base64.getDecoder().decode(master.open(key, CASES, caseId, "key")));
    }

    /** The same for the same phone, however it is written; says nothing to whoever has not the service's secret. */
    public String phoneIndex(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        String national = digits.startsWith("86") && digits.length() == 13 ? digits.substring(2) : digits;
        return HexFormat.of().formatHex(mac(indexKey, national)).substring(0, 32);
    }

    /**
     * The citizen's secret follows from the service's secret and the command that made the case. The command itself is
     * kept nowhere, so the secret cannot be made again from what is stored; but the same command hears the same secret.
     */
    public String citizenSecret(String command) {
        byte[] bytes = mac(secretKey, command);
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET_LENGTH; i++) secret.append(ALPHABET.charAt(bytes[i] & 31));
        return secret.toString();
    }

    private static byte[] mac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
