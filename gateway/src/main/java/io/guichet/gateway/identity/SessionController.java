package io.guichet.gateway.identity;

import io.guichet.gateway.identity.device.DeviceCookie;
import io.guichet.gateway.identity.device.DeviceTokens;
import io.guichet.gateway.identity.device.Grant;
import io.guichet.gateway.identity.provider.Claims;
import io.guichet.gateway.identity.provider.ProviderUnreachable;
import io.guichet.gateway.identity.provider.VerifiedTokens;
import io.guichet.gateway.identity.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page who it acts for. */
@RestController
class SessionController {

    private final StaffSession staff;
    private final DeviceCookie cookie;
    private final DeviceTokens deviceTokens;
    private final VerifiedTokens tokens;

    SessionController(StaffSession staff, DeviceCookie cookie, DeviceTokens deviceTokens, VerifiedTokens tokens) {
        this.staff = staff;
        this.cookie = cookie;
        this.deviceTokens = deviceTokens;
        this.tokens = tokens;
    }

    @GetMapping("/session")
    SessionView session(HttpServletRequest request, CsrfToken csrf) {
        // Asking for its value is what sets the cookie.
        csrf.getToken();
        var device = device(request);
        var person = staff.claims();
        return SessionView.of(person == null ? device : person, person != null, device != null);
    }

    private @Nullable Claims device(HttpServletRequest request) {
        var device = cookie.read(request);
        if (device == null) {
            return null;
        }
        try {
            return deviceTokens.of(device) instanceof Grant.Granted granted ? tokens.claims(granted.token()) : null;
        } catch (ProviderUnreachable _) {
            return null;
        }
    }
}
