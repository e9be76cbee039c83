package io.guichet.queue.appointment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof that an appointment is one's own: 60 bits that follow from its id and the service's secret. A repeated
 * booking gives the same code, and the database holds nothing that leads to it.
 */
public final class AppointmentCodes {

    private static final int LENGTH = 12;

    /** Without I, L, O and U: nobody misreads a code at a counter. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecretKeySpec key;

    /** @param secret at least 32 bytes */
    public AppointmentCodes(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("guichet.secret: at least 32 bytes");
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** 12 letters and digits. */
    public String of(String appointmentId) {
        byte[] mac = hash(appointmentId);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) code.append(LETTERS.charAt(mac[place] & 31));
        return code.toString();
    }

    /** Compares without telling by its time how much was right; case, dashes and look-alikes do not matter. */
    public boolean isOf(String appointmentId, String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(of(appointmentId).getBytes(UTF_8), plain.getBytes(UTF_8));
    }

    private byte[] hash(String appointmentId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(("appointment|" + appointmentId).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
