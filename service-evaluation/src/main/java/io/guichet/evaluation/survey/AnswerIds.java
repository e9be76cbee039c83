package io.guichet.evaluation.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The id of the one answer of a ticket or device: the same for the same, and without the secret nobody finds out whose it
 * is. Thread-safe.
 */
public final class AnswerIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret key material; 32 random bytes */
    public AnswerIds(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    String of(String surveyId, String kind, String whose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] id = mac.doFinal(("survey-answer.v1|" + surveyId + "|" + kind + "|" + whose).getBytes(UTF_8));
            // A letter first: an id may not begin with a dash.
            return "a" + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
