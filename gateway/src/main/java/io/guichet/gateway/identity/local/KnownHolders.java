package io.guichet.gateway.identity.local;

import static io.guichet.gateway.identity.provider.IdentitySettings.required;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.guichet.gateway.identity.local.IdentityFile.Account;
import io.guichet.gateway.identity.local.IdentityFile.Client;
import io.guichet.gateway.identity.provider.IdentitySettings;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The accounts and clients of the identity file, read once at start. */
@Component
@Profile("local-identity")
class KnownHolders {

    private final String issuer;
    private final Map<String, Account> accounts;
    private final Map<String, Client> clients;

    KnownHolders(IdentitySettings settings, JsonMapper json) {
        var file = json.readerFor(IdentityFile.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<IdentityFile>readValue(required(settings.file(), "file").toFile());
        this.issuer = file.issuer();
        this.accounts = file.accounts().stream().collect(toUnmodifiableMap(Account::username, Function.identity()));
        this.clients = file.clients().stream().collect(toUnmodifiableMap(Client::clientId, Function.identity()));
    }

    String issuer() {
        return issuer;
    }

    Collection<Account> accounts() {
        return accounts.values();
    }

    Collection<Client> clients() {
        return clients.values();
    }

    @Nullable
    Account account(String username) {
        return accounts.get(username);
    }

    @Nullable
    Client client(String clientId) {
        return clients.get(clientId);
    }
}
