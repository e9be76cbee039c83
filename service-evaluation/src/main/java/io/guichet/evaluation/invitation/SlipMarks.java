package io.guichet.evaluation.invitation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody types off the slip. However it is written: {@code a-5} is {@code A005}.
 *
 * @param number as it is printed
 * @param code six digits
 */
public record SlipMarks(String number, String code) {

    private static final Pattern NUMBER = Pattern.compile("([A-Z])[ -]?0*([1-9][0-9]{0,5})");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    public static final String NUMBER_RULE = "a letter and a number, like A005";
    public static final String CODE_RULE = "six digits";

    public SlipMarks {
        number = printed(number);
        code = code.strip().replace(" ", "");
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException(CODE_RULE);
    }

    boolean fit(TrackingTokenHash hash) {
        return MessageDigest.isEqual(hash.ratingCode().getBytes(US_ASCII), code.getBytes(US_ASCII));
    }

    /** @throws IllegalArgumentException unless it is {@link #NUMBER_RULE} */
    public static String printed(String typed) {
        Matcher parts = NUMBER.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) throw new IllegalArgumentException(NUMBER_RULE);
        return "%s%03d".formatted(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
