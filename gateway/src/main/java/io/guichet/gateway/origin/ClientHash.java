package io.guichet.gateway.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.gateway.identity.device.InstallationSecret;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A keyed hash of a client's address that changes each day: enough to see that two requests of one day came from one
 * place, not from which, nor whether it was there yesterday. Keyed, since all addresses there are can be tried within
 * minutes. Thread-safe.
 */
@Component
public class ClientHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** A day ends at night where the halls are; at midnight UTC they would just have opened. */
    private static final ZoneId DAY = ZoneId.of("Asia/Shanghai");

    private final InstallationSecret secret;
    private final Clock clock;

    ClientHash(InstallationSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** Null for this machine itself: whoever comes by a local proxy that does not name its clients would look alike. */
    public @Nullable String of(String address) {
        if (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1")) {
            return null;
        }
        return hmac("client address v1|" + LocalDate.ofInstant(clock.instant(), DAY) + "|" + address);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            var whole = mac.doFinal(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, failure);
        }
    }
}
