package io.guichet.evaluation.invitation.http;

import io.guichet.evaluation.invitation.SlipMarks;
import io.guichet.platform.http.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What a kiosk was told: number and rating code of a slip. */
record SlipRequest(@Nullable String number, @Nullable String code) {

    private static final int LONGEST = 32;

    /** @throws InvalidRequest at the first place that can never be right */
    SlipMarks toMarks() {
        String typedNumber = given("/number", number);
        String typedCode = given("/code", code);
        String printed = InvalidRequest.at("/number", () -> SlipMarks.printed(typedNumber));
        return InvalidRequest.at("/code", () -> new SlipMarks(printed, typedCode));
    }

    private static String given(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) throw new InvalidRequest(pointer, "is needed");
        if (text.length() > LONGEST) throw new InvalidRequest(pointer, "at most " + LONGEST + " characters");
        return text;
    }

    /** The code stays out of logs. */
    @Override
    public String toString() {
        return "SlipRequest[]";
    }
}
