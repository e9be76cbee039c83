package io.guichet.queue.paper;

import io.guichet.queue.ticket.ServedOnPaper;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says.
 *
 * @param number as it was written
 * @param served null for somebody who still waits
 */
public record Paper(
        String hallId,
        String number,
        String itemCode,
        Instant issuedAt,
        @Nullable ServedOnPaper served) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,16}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    public Paper {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("1 to 16 letters, digits or dashes");
        }
    }

    /** The same for every way of writing the number: {@code a-007} is {@code A7}. */
    String sameNumber() {
        String plain = number.toUpperCase(Locale.ROOT).replace("-", "");
        return LEADING_ZEROS.matcher(plain).replaceAll("");
    }
}
