package io.guichet.gateway.identity.local;

import io.guichet.gateway.identity.event.IdentityEvent.Way;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and a password against the identity file. */
@Component
@Profile("local-identity")
class PasswordSignIn implements AuthenticationProvider {

    private final KnownHolders holders;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final TellSignIns tellSignIns;
    private final String nobodysPassword;

    PasswordSignIn(KnownHolders holders, PasswordEncoder passwords, SignInAttempts attempts, TellSignIns tellSignIns) {
        this.holders = holders;
        this.passwords = passwords;
        this.attempts = attempts;
        this.tellSignIns = tellSignIns;
        this.nobodysPassword = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName();
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (attempts.areExhausted(username, address)) {
            throw new LockedException("too many wrong passwords");
        }
        var account = holders.account(username);
        // Hashing for nobody too: how long it takes must not tell which names exist.
        var hash = account == null ? nobodysPassword : account.password();
        if (!passwords.matches(String.valueOf(attempt.getCredentials()), hash) || account == null) {
            var inARow = attempts.failed(username, address);
            var holder = account == null ? null : account.username();
            tellSignIns.failed(holder, Way.PASSWORD, address);
            if (inARow == SignInAttempts.MOST) tellSignIns.blocked(holder, inARow, address);
            throw new BadCredentialsException("wrong name or password");
        }
        attempts.succeeded(username, address);
        // When and how the person proved who they are; ID tokens tell it on.
        var byPassword = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of(byPassword));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
