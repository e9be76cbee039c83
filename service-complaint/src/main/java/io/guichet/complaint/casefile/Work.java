package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about a case in this round.
 *
 * @param upheld what the facts are; null while nobody has established them
 * @param earlier attempts to call back in the rounds before
 * @param round 1, and one more for each time it was reopened
 * @param aftermath of this round, once it has ended
 */
public record Work(
        @Nullable Instant contactedAt,
        @Nullable Boolean upheld,
        @Nullable Reply reply,
        List<CallBack> callBacks,
        List<CallBack> earlier,
        @Nullable Outcome outcome,
        int round,
        Aftermath aftermath) {

    public Work {
        callBacks = List.copyOf(callBacks);
        earlier = List.copyOf(earlier);
    }

    static final Work NOTHING = new Work(null, null, null, List.of(), List.of(), null, 1, Aftermath.NONE);

    Work contacted(Instant at) {
        return new Work(
                contactedAt == null ? at : contactedAt, upheld, reply, callBacks, earlier, outcome, round, aftermath);
    }

    Work upheld(boolean fact) {
        return new Work(contactedAt, fact, reply, callBacks, earlier, outcome, round, aftermath);
    }

    Work reply(Reply text) {
        return new Work(contactedAt, upheld, text, callBacks, earlier, outcome, round, aftermath);
    }

    Work called(CallBack attempt) {
        List<CallBack> all = new ArrayList<>(callBacks);
        all.add(attempt);
        return new Work(contactedAt, upheld, reply, all, earlier, outcome, round, aftermath);
    }

    Work aftermath(Aftermath other) {
        return new Work(contactedAt, upheld, reply, callBacks, earlier, outcome, round, other);
    }

    /** Without the texts. */
    Work erased() {
        return new Work(contactedAt, upheld, null, callBacks, earlier, outcome, round, aftermath.erased());
    }

    Work outcome(@Nullable Outcome end) {
        return new Work(contactedAt, upheld, reply, callBacks, earlier, end, round, aftermath);
    }

    /** All of it once more; the old answer is a draft again. */
    Work again() {
        Reply draft = reply == null ? null : reply.at(Reply.Stage.DRAFT);
        return new Work(contactedAt, null, draft, List.of(), everyCallBack(), null, round + 1, Aftermath.NONE);
    }

    /** Of all rounds: what a citizen said is not unsaid when the case is reopened. */
    public List<CallBack> everyCallBack() {
        List<CallBack> all = new ArrayList<>(earlier);
        all.addAll(callBacks);
        return all;
    }

    public boolean isSent() {
        return reply != null && reply.stage() == Reply.Stage.SENT;
    }
}
