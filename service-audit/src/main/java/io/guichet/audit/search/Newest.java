package io.guichet.audit.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Of what is offered, the newest that are wanted. */
final class Newest {

    private final Wanted wanted;
    private final int limit;
    private final PriorityQueue<Posting> kept = new PriorityQueue<>(Posting.NEWEST_FIRST.reversed());

    Newest(Wanted wanted, int limit) {
        this.wanted = wanted;
        this.limit = limit;
    }

    void offer(Posting posting) {
        if (!isWanted(posting)) return;
        kept.add(posting);
        if (kept.size() > limit) kept.poll();
    }

    /** False when nothing of this block can be among them. */
    boolean mayBeIn(Block block) {
        Instant from = wanted.from();
        Instant to = wanted.to();
        Wanted.Place before = wanted.before();
        return (from == null || block.newest() >= from.toEpochMilli())
                && (to == null || block.oldest() < to.toEpochMilli())
                && (before == null || block.oldest() <= before.at().toEpochMilli())
                && (kept.size() < limit || block.newest() >= kept.element().at());
    }

    private boolean isWanted(Posting posting) {
        Instant from = wanted.from();
        Instant to = wanted.to();
        return (wanted.withPersonal() || !posting.isPersonal())
                && (from == null || posting.at() >= from.toEpochMilli())
                && (to == null || posting.at() < to.toEpochMilli())
                && isBehind(posting, wanted.before());
    }

    private static boolean isBehind(Posting posting, Wanted.@Nullable Place before) {
        if (before == null) return true;
        long at = before.at().toEpochMilli();
        return posting.at() < at || (posting.at() == at && posting.index() < before.index());
    }

    /** The newest first. */
    List<FoundEntry> found() {
        List<Posting> all = new ArrayList<>(kept);
        all.sort(Posting.NEWEST_FIRST);
        return all.stream()
                .map(one -> new FoundEntry(one.index(), Instant.ofEpochMilli(one.at())))
                .toList();
    }
}
