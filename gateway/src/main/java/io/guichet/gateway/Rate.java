package io.guichet.gateway;

import java.util.regex.Pattern;

/** So many requests per second, and so many at once after a pause; written {@code 100/s burst 400}. */
public record Rate(double perSecond, int burst) {

    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)/s burst (\\d+)");

    public Rate {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException("a rate needs more than 0/s and a burst of at least 1");
        }
    }

    /** Found by name when settings are read. */
    public static Rate of(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form '100/s burst 400'");
        }
        return new Rate(Double.parseDouble(match.group(1)), Integer.parseInt(match.group(2)));
    }
}
