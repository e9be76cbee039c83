package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about a case in this round.
 *
 * @param upheld what the facts are; null while nobody has established them
 * @param round 1, and one more for each time it was reopened
 * @param aftermath of this round, once it has ended
 */
public record Work(
        @Nullable Instant contactedAt,
        @Nullable Boolean upheld,
        @Nullable Reply reply,
        List<CallBack> callBacks,
        @Nullable Outcome outcome,
        int round,
        Aftermath aftermath) {

    public Work {
        callBacks = List.copyOf(callBacks);
    }

    static final Work NOTHING = new Work(null, null, null, List.of(), null, 1, Aftermath.NONE);

    Work contacted(Instant at) {
        return new Work(contactedAt == null ? at : contactedAt, upheld, reply, callBacks, outcome, round, aftermath);
    }

    Work upheld(boolean fact) {
        return new Work(contactedAt, fact, reply, callBacks, outcome, round, aftermath);
    }

    Work reply(Reply text) {
        return new Work(contactedAt, upheld, text, callBacks, outcome, round, aftermath);
    }

    Work called(CallBack attempt) {
        List<CallBack> all = new ArrayList<>(callBacks);
        all.add(attempt);
        return new Work(contactedAt, upheld, reply, all, outcome, round, aftermath);
    }

    Work aftermath(Aftermath other) {
        return new Work(contactedAt, upheld, reply, callBacks, outcome, round, other);
    }

    /** Without the texts. */
    Work erased() {
        return new Work(contactedAt, upheld, null, callBacks, outcome, round, aftermath.erased());
    }

    Work outcome(@Nullable Outcome end) {
        return new Work(contactedAt, upheld, reply, callBacks, end, round, aftermath);
    }

    /** All of it once more; the old answer is a draft again. */
    Work again() {
        Reply draft = reply == null ? null : reply.at(Reply.Stage.DRAFT);
        return new Work(contactedAt, null, draft, List.of(), null, round + 1, Aftermath.NONE);
    }

    public boolean isSent() {
        return reply != null && reply.stage() == Reply.Stage.SENT;
    }
}
