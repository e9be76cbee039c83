package io.guichet.audit.backing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Which events a figure was counted from, in short: a figure of a month may have tens of thousands.
 *
 * @param count how many events
 * @param digest SHA-256 in hex over the events in their order, each as {@code source|id} and a line break
 */
public record Backing(int count, String digest) {

    public static Backing of(List<String> events) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String event : events) sha.update((event + "\n").getBytes(UTF_8));
            return new Backing(events.size(), HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
