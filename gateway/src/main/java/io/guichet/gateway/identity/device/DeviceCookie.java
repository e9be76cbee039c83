package io.guichet.gateway.identity.device;

import io.guichet.gateway.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device's credentials in its own browser, sealed. So a kiosk works again after a restart of the gateway without
 * anybody typing, and no page script ever sees a secret or a token.
 */
@Component
public class DeviceCookie {

    public static final String NAME = "guichet_device";

    /** Longest that browsers keep a cookie. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final String READ = DeviceCookie.class.getName();

    private final Sealing sealing;
    private final JsonMapper json;
    private final boolean alwaysSecure;

    DeviceCookie(Sealing sealing, JsonMapper json, GatewaySettings settings) {
        this.sealing = sealing;
        this.json = json;
        this.alwaysSecure = settings.cookiesSecure();
    }

    public boolean isPresent(HttpServletRequest request) {
        return WebUtils.getCookie(request, NAME) != null;
    }

    /** The device, or null when there is no cookie or not one of ours. Opened once for each request. */
    public @Nullable Device read(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Device device) {
            return device;
        }
        var cookie = WebUtils.getCookie(request, NAME);
        var text = cookie == null ? null : sealing.open(cookie.getValue());
        if (text == null) {
            return null;
        }
        try {
            var device = json.readValue(text, Device.class);
            request.setAttribute(READ, device);
            return device;
        } catch (JacksonException _) {
            return null;
        }
    }

    void write(Device device, HttpServletRequest request, HttpServletResponse response) {
        set(sealing.seal(json.writeValueAsBytes(device)), KEPT, request, response);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private void set(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(alwaysSecure || request.isSecure())
                        .sameSite("Strict")
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
