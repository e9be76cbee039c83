package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/** What came after the end of a round: what was learnt, what the citizen says, whether it happened again. */
public record Aftermath(
        @Nullable Finding finding,
        @Nullable HandlingRating rating,
        @Nullable Recurrence recurrence) {

    public static final Aftermath NONE = new Aftermath(null, null, null);

    Aftermath finding(Finding learnt) {
        return new Aftermath(learnt, rating, recurrence);
    }

    Aftermath rating(HandlingRating word) {
        return new Aftermath(finding, word, recurrence);
    }

    Aftermath recurrence(Recurrence checked) {
        return new Aftermath(finding, rating, checked);
    }

    /** Without the texts. */
    Aftermath erased() {
        return new Aftermath(
                finding == null ? null : finding.erased(),
                rating == null ? null : new HandlingRating(rating.level(), null, rating.at()),
                recurrence);
    }
}
