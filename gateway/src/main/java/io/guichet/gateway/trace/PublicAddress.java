package io.guichet.gateway.trace;

/** An address as it may be written down. Citizens' pages carry the tracking token in the path; that is a secret. */
public final class PublicAddress {

    private static final String TRACKING = "/t/";

    private PublicAddress() {}

    public static String of(String path) {
        return path.startsWith(TRACKING) ? TRACKING + "{token}" : path;
    }
}
