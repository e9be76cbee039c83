package io.guichet.gateway;

/** What the JDK's HTTP client only takes as system properties, and only before it is used for the first time. */
final class HttpClientTuning {

    private HttpClientTuning() {}

    static void apply() {
        // Shorter than the 20 s after which Tomcat drops an idle connection: the gateway lets go first,
        // so no request is ever written to a connection that the service has just closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
        // Left to itself it sends a GET up to five times. How often a request is tried is decided in Guard.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    }
}
