package io.guichet.complaint.casefile;

import io.guichet.platform.domain.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Merges in two steps, each whole in itself: first the leading case knows the other, then the other stands behind it. The
 * same command again completes what a crash left halfway.
 */
public final class MergeCases {

    private final CaseFiles files;
    private final ChangeCase change;
    private final CaseKeys keys;
    private final Timekeeping time;

    public MergeCases(CaseFiles files, ChangeCase change, CaseKeys keys, Timekeeping time) {
        this.files = files;
        this.change = change;
        this.keys = keys;
        this.time = time;
    }

    /** @throws NotFound when one of them does not exist */
    public CaseFile merge(String childId, String leadId, String by, String command) {
        CaseFile child = files.find(childId);
        CaseFile lead = change.change(leadId, by, command, (file, act) -> Merging.join(file, act, child));
        return change.change(childId, by, command, (file, act) -> Merging.merge(file, act, lead));
    }

    public CaseFile unmerge(String childId, String by, String command) {
        CaseFile before = files.find(childId);
        CaseFile out = change.change(childId, by, command, (file, act) -> Merging.takeOut(file, act));
        String lead = before.joins().into();
        if (lead != null) change.change(lead, by, command, (file, act) -> Merging.part(file, act, childId));
        return out;
    }

    /** Each citizen of the cases behind an answered one gets an answer; run after each answer and by the sweep. */
    public void answerAll(CaseFile lead) {
        String answer = answerOf(lead);
        if (answer == null) return;
        for (Child child : lead.joins().children()) {
            CaseFile own = files.find(child.id());
            if (own.state() != CaseState.MERGED || !lead.id().equals(own.joins().into())) continue;
            change.change(
                    child.id(),
                    Act.SYSTEM,
                    "answer|" + lead.id() + "|" + lead.work().round(),
                    (file, act) -> Handling.answerWith(file, act, lead, keys.seal(file, "reply", answer), time));
        }
    }

    private @Nullable String answerOf(CaseFile lead) {
        Reply reply = lead.work().reply();
        return reply == null || !lead.work().isSent() ? null : keys.open(lead, "reply", reply.text());
    }
}
