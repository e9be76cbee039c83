package io.guichet.evaluation.rating;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a citizen who wants to be reached, readable. It lives for the length of one command and is never printed.
 *
 * @param name 1 to 100 characters, when given
 * @param phone 5 to 20 digits, spaces and dashes, perhaps with a country's plus
 */
public record Contact(@Nullable String name, String phone) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 -]{5,20}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public Contact {
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        if (!PHONE.matcher(phone).matches() || digits(phone).length() < 5) {
            throw new IllegalArgumentException("phone: 5 to 20 digits");
        }
    }

    /** The number however it was typed. */
    String digits() {
        return digits(phone);
    }

    private static String digits(String phone) {
        return NO_DIGIT.matcher(phone).replaceAll("");
    }

    @Override
    public String toString() {
        return "Contact[sealed]";
    }
}
