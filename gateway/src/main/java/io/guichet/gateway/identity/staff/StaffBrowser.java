package io.guichet.gateway.identity.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.identity.device.InstallationSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser in which somebody of the staff has signed in, so that it is known as one after they sign out. The mark
 * grants nothing; it is signed so that nobody is blamed by an invented one.
 */
@Component
public class StaffBrowser {

    static final String NAME = "guichet_staff_browser";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PARTS = 3;

    private final InstallationSecret secret;
    private final Clock clock;
    private final boolean alwaysSecure;

    StaffBrowser(InstallationSecret secret, Clock clock, GatewaySettings settings) {
        this.secret = secret;
        this.clock = clock;
        this.alwaysSecure = settings.cookiesSecure();
    }

    void mark(String staff, HttpServletRequest request, HttpServletResponse response) {
        var until = clock.instant().plus(KEPT).getEpochSecond();
        var text = encoded(staff.getBytes(UTF_8)) + "." + until;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, text + "." + signature(text))
                        .path("/api/evaluation")
                        .httpOnly(true)
                        .secure(alwaysSecure || request.isSecure())
                        .sameSite("Strict")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    /** Who signed in here last; null when nobody did, or not lately, or the mark is not ours. */
    public @Nullable String staff(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return null;
        }
        var parts = cookie.getValue().split("\\.", -1);
        if (parts.length != PARTS) {
            return null;
        }
        var expected = signature(parts[0] + "." + parts[1]).getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(UTF_8))) {
            return null;
        }
        // Signed by us, so both parts have the form we gave them.
        var until = Long.parseLong(parts[1]);
        return clock.instant().getEpochSecond() < until
                ? new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8)
                : null;
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return encoded(mac.doFinal(("staff browser v1|" + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, failure);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
