package io.guichet.complaint.casefile.http;

import io.guichet.platform.http.InvalidRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who can be called back. */
record ContactBody(@Nullable String name, @Nullable String phone) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,22}[0-9]");
    private static final int LONGEST_NAME = 60;

    @Nullable
    String validName() {
        return Given.textIfAny("/contact/name", name, LONGEST_NAME);
    }

    String validPhone() {
        String given = Given.value("/contact/phone", phone).strip();
        if (!PHONE.matcher(given).matches()) throw new InvalidRequest("/contact/phone", "a phone number");
        return given;
    }

    @Override
    public String toString() {
        return "ContactBody";
    }
}
