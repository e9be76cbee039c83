package io.guichet.queue.callback;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is called back and about what, readable. It lives for the length of one command and is never printed.
 *
 * @param name 1 to 100 characters
 * @param phone 5 to 20 digits, spaces and dashes, perhaps with a country's plus
 * @param question 1 to 1,000 characters, when there is one
 */
public record Contact(String name, String phone, @Nullable String question) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUESTION = 1000;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 -]{5,20}");

    public Contact {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        if (!PHONE.matcher(phone).matches()) throw new IllegalArgumentException("phone: 5 to 20 digits");
        if (question != null && (question.isBlank() || question.length() > LONGEST_QUESTION)) {
            throw new IllegalArgumentException("question: 1 to " + LONGEST_QUESTION + " characters");
        }
    }

    @Override
    public String toString() {
        return "Contact[sealed]";
    }
}
