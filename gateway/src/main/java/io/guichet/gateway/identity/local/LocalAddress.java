package io.guichet.gateway.identity.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this process reaches itself. Not the issuer's address: that is a name, and may lead past a proxy. */
@Component
@Profile("local-identity")
class LocalAddress {

    private final Environment environment;

    LocalAddress(Environment environment) {
        this.environment = environment;
    }

    /** Known once the server listens. */
    String here() {
        var port = environment.getRequiredProperty("local.server.port");
        return "http://" + host(environment.getProperty("server.address")) + ":" + port;
    }

    private static String host(@Nullable String bound) {
        try {
            var address = bound == null ? null : InetAddress.getByName(bound);
            if (address == null || address.isAnyLocalAddress()) {
                return "127.0.0.1";
            }
            return address.getHostAddress().contains(":")
                    ? "[" + address.getHostAddress() + "]"
                    : address.getHostAddress();
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("server.address is not an address of this machine", unknown);
        }
    }
}
