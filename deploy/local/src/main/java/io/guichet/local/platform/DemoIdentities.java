package io.guichet.local.platform;

import io.guichet.local.client.Credentials;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may sign in on this machine, with plain passwords: for the person who tries it and for scripts. */
public record DemoIdentities(List<Account> accounts, List<Client> clients) {

    public DemoIdentities {
        accounts = List.copyOf(accounts);
        clients = List.copyOf(clients);
    }

    /** A person who signs in with the browser. */
    public record Account(
            String username,
            String password,
            String name,
            List<String> roles,
            @Nullable String hall,
            @Nullable String unit,
            @Nullable String window) {}

    /** A device, or a member of staff acted by a script. */
    public record Client(
            String clientId,
            String secret,
            List<String> roles,
            @Nullable String hall,
            @Nullable String unit,
            @Nullable String window) {}

    public Credentials credentials() {
        return new Credentials(clients.stream().collect(Collectors.toMap(Client::clientId, Client::secret)));
    }

    public String secretOf(String clientId) {
        return clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no client " + clientId))
                .secret();
    }

    public String passwordOf(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no account " + username))
                .password();
    }
}
