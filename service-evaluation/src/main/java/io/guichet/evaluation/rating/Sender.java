package io.guichet.evaluation.rating;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who sends a rating, without an account.
 *
 * @param padWindow the window of the pad that sends it; null for any other sender
 * @param houseDevice whether it is a device of the hall with an account of its own
 * @param device what tells this device from others; null when nothing does
 * @param staffOfBrowser who of the house had signed in with this browser lately
 * @param staffOfNetwork who of the house works from this address
 */
public record Sender(
        @Nullable String padWindow,
        boolean houseDevice,
        @Nullable String device,
        Set<String> staffOfBrowser,
        Set<String> staffOfNetwork) {

    public static final Sender UNKNOWN = new Sender(null, false, null, Set.of(), Set.of());

    public Sender {
        staffOfBrowser = Set.copyOf(staffOfBrowser);
        staffOfNetwork = Set.copyOf(staffOfNetwork);
    }
}
