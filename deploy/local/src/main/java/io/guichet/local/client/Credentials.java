package io.guichet.local.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Secrets of the demo's clients, by client id, as the launcher wrote them into {@code .guichet/credentials.json}. */
public record Credentials(Map<String, String> secrets) {

    public Credentials {
        secrets = Map.copyOf(secrets);
    }

    /** @throws IllegalStateException when the platform was never started here */
    public static Credentials read(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(file + " is missing: start the platform first (./guichet up)");
        }
        var secrets = new LinkedHashMap<String, String>();
        for (var client : JsonMapper.shared().readTree(file).path("clients")) {
            secrets.put(
                    client.path("clientId").asString(), client.path("secret").asString());
        }
        return new Credentials(secrets);
    }

    public boolean has(String clientId) {
        return secrets.containsKey(clientId);
    }

    String secretOf(String clientId) {
        var secret = secrets.get(clientId);
        if (secret == null) {
            throw new IllegalStateException("no client " + clientId + " in the credentials of this platform");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "Credentials" + secrets.keySet();
    }
}
