package io.guichet.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/**
 * The issuer's public keys: read at the first token, again every five minutes and when a token names an unknown one. An
 * issuer that is away for a while, as in its own upgrade, stops nobody whose token is still valid: the last keys read
 * count for an hour.
 */
final class IssuerKeys {

    /** Two tries of both stay below the 5 s after which the gateway gives an answer up. */
    private static final Duration CONNECT = Duration.ofMillis(500);

    private static final Duration READ = Duration.ofMillis(1_500);
    private static final int LARGEST = 64 * 1024;
    private static final Duration AWAY_AT_MOST = Duration.ofHours(1);

    private IssuerKeys() {}

    static JWKSource<SecurityContext> at(String address) {
        var reader = new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST);
        return JWKSourceBuilder.create(url(address), reader)
                // The cache asks once for all who wait; a limit on top would refuse the tokens of those who come after.
                .rateLimited(false)
                .refreshAheadCache(false)
                .retrying(true)
                .outageTolerant(AWAY_AT_MOST.toMillis())
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("guichet.security.jwk-set-uri is no address: " + address, e);
        }
    }
}
