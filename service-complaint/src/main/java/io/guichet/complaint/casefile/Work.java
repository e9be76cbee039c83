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
 */
public record Work(
        @Nullable Instant contactedAt,
        @Nullable Boolean upheld,
        @Nullable Reply reply,
        List<CallBack> callBacks,
        @Nullable Outcome outcome,
        int round) {

    public Work {
        callBacks = List.copyOf(callBacks);
    }

    static final Work NOTHING = new Work(null, null, null, List.of(), null, 1);

    Work contacted(Instant at) {
        return new Work(contactedAt == null ? at : contactedAt, upheld, reply, callBacks, outcome, round);
    }

    Work upheld(boolean fact) {
        return new Work(contactedAt, fact, reply, callBacks, outcome, round);
    }

    Work reply(Reply text) {
        return new Work(contactedAt, upheld, text, callBacks, outcome, round);
    }

    Work called(CallBack attempt) {
        List<CallBack> all = new ArrayList<>(callBacks);
        all.add(attempt);
        return new Work(contactedAt, upheld, reply, all, outcome, round);
    }

    Work outcome(@Nullable Outcome end) {
        return new Work(contactedAt, upheld, reply, callBacks, end, round);
    }

    /** All of it once more; the old answer is a draft again. */
    Work again() {
        Reply draft = reply == null ? null : reply.at(Reply.Stage.DRAFT);
        return new Work(contactedAt, null, draft, List.of(), null, round + 1);
    }

    public boolean isSent() {
        return reply != null && reply.stage() == Reply.Stage.SENT;
    }
}
