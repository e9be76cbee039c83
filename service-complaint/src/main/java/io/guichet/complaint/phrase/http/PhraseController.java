package io.guichet.complaint.phrase.http;

import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.Verdict;
import io.guichet.platform.http.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets staff check a text before they send it. Nothing is kept. */
@RestController
public final class PhraseController {

    private static final int LONGEST = 5_000;

    private final CheckPhrases phrases;

    public PhraseController(CheckPhrases phrases) {
        this.phrases = phrases;
    }

    record CheckRequest(@Nullable String text) {

        @Override
        public String toString() {
            return "CheckRequest";
        }
    }

    @PostMapping(path = "/api/complaint/phrases/check", consumes = "application/json")
    Verdict check(@RequestBody CheckRequest body) {
        String text = body.text();
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new InvalidRequest("/text", "1 to " + LONGEST + " characters");
        }
        if (text.indexOf('\0') >= 0) throw new InvalidRequest("/text", "has characters that are not text");
        return phrases.check(text);
    }
}
