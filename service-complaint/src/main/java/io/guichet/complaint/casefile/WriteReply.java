package io.guichet.complaint.casefile;

import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.Verdict;
import java.util.function.Consumer;

/** Puts the handler's answer before a reviewer, if it says nothing that staff do not say. */
public final class WriteReply {

    private final ChangeCase change;
    private final CaseKeys keys;
    private final CheckPhrases phrases;

    public WriteReply(ChangeCase change, CaseKeys keys, CheckPhrases phrases) {
        this.change = change;
        this.keys = keys;
        this.phrases = phrases;
    }

    /**
     * @param mayWrite throws unless this person handles the case
     * @throws CaseRefusal.ForbiddenPhrase with the places; the text is kept as a draft
     */
    public CaseFile write(String id, String by, String command, String text, Consumer<CaseFile> mayWrite) {
        Verdict verdict = phrases.check(text);
        CaseFile after = change.change(id, by, command, (file, act) -> {
            mayWrite.accept(file);
            SealedText sealed = keys.seal(file, "reply", text);
            return verdict.isFine() ? Handling.propose(file, act, sealed) : Handling.keepDraft(file, act, sealed);
        });
        if (!verdict.isFine()) throw CaseRefusal.ForbiddenPhrase.keptAsDraft(verdict.hits());
        return after;
    }
}
