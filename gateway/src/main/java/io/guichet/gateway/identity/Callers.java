package io.guichet.gateway.identity;

import io.guichet.gateway.identity.device.DeviceCookie;
import io.guichet.gateway.identity.provider.VerifiedTokens;
import io.guichet.gateway.identity.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who asks, in the order in which tokens are attached: bearer, staff session, device, address. */
@Component
public class Callers {

    private final VerifiedTokens tokens;
    private final StaffSession staff;
    private final DeviceCookie devices;

    Callers(VerifiedTokens tokens, StaffSession staff, DeviceCookie devices) {
        this.tokens = tokens;
        this.staff = staff;
        this.devices = devices;
    }

    public Caller of(HttpServletRequest request) {
        var bearer = Bearer.of(request);
        // A bearer token that is not valid counts for the address, or inventing tokens would be a way around limits.
        var claims = bearer == null ? staff.claims() : tokens.claims(bearer);
        if (claims != null) {
            return Caller.known(claims.subject(), claims.roles());
        }
        var device = bearer == null ? devices.read(request) : null;
        return device == null ? Caller.at(request.getRemoteAddr()) : Caller.known(device.clientId(), List.of());
    }
}
