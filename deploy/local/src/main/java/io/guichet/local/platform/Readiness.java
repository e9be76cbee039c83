package io.guichet.local.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** What a service says of itself on its management port. */
final class Readiness {

    private Readiness() {}

    static boolean ready(int managementPort) {
        var address = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
