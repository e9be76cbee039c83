package io.guichet.evaluation.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens for the devices of a hall. They follow from the one service event and the service's secret, so that none is stored and each replica
 * knows them. Window, person and end of the service together name the session at the counter: a window has one at a time.
 * Thread-safe.
 */
public final class PadTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret key material; 32 random bytes */
    public PadTokens(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String tokenFor(String ticketId, String windowId, String staffId, Instant finishedAt) {
        return sign("pad-token.v2|" + windowId + "|" + staffId + "|" + finishedAt.toEpochMilli() + "|" + ticketId);
    }

    /** For a kiosk that was shown number and rating code of this service. */
    public String kioskTokenFor(ServiceEvent event) {
        return sign("kiosk-token.v1|" + event.windowId() + "|" + event.staffId() + "|"
                + event.finishedAt().toEpochMilli() + "|" + event.ticketId());
    }

    private String sign(String bound) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] token = mac.doFinal(bound.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    boolean fits(Invitation invitation, String token) {
        ServiceEvent event = invitation.event();
        String expected = tokenFor(event.ticketId(), event.windowId(), event.staffId(), event.finishedAt());
        return MessageDigest.isEqual(expected.getBytes(UTF_8), token.getBytes(UTF_8));
    }

    boolean fitsKiosk(Invitation invitation, String token) {
        String expected = kioskTokenFor(invitation.event());
        return MessageDigest.isEqual(expected.getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
