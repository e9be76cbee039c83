package io.guichet.gateway.identity.local;

import io.guichet.gateway.identity.local.IdentityFile.Client;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The clients of the identity file, and the gateway's own pages as one more. */
@Component
@Profile("local-identity")
class KnownClients implements RegisteredClientRepository {

    private static final Set<String> DEVICES = Set.of("KIOSK", "DISPLAY", "PAD");
    private static final Duration DEVICE_TOKEN = Duration.ofMinutes(10);
    private static final Duration STAFF_TOKEN = Duration.ofMinutes(30);

    private final KnownHolders holders;
    private final BrowserClient browser;

    KnownClients(KnownHolders holders, BrowserClient browser) {
        this.holders = holders;
        this.browser = browser;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(BrowserClient.ID)) {
            return browser.registered();
        }
        var client = holders.client(clientId);
        return client == null ? null : registered(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    /** Called when a hash is weaker than today's; the file belongs to whoever wrote it, so nothing is saved. */
    @Override
    public void save(RegisteredClient client) {}

    private static RegisteredClient registered(Client client) {
        var isDevice = DEVICES.containsAll(client.roles());
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(isDevice ? DEVICE_TOKEN : STAFF_TOKEN)
                        .build())
                .build();
    }
}
