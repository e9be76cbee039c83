package io.guichet.queue.referral;

import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Referrals in a map, with the promises of {@link ReferralsContract}. */
public final class InMemoryReferrals implements Referrals {

    private final Map<String, Referral> referrals = new LinkedHashMap<>();

    @Override
    public synchronized Referral find(String id) {
        Referral found = referrals.get(id);
        if (found == null) throw new NotFound("referral", id);
        return found;
    }

    @Override
    public synchronized void add(Referral referral) {
        referrals.putIfAbsent(referral.id(), referral);
    }

    @Override
    public synchronized void taken(String id, String ticketId, Instant at) {
        referrals.computeIfPresent(
                id,
                (key, it) -> it.ticketId() != null
                        ? it
                        : new Referral(key, it.origin(), it.to(), it.at(), ticketId, at, it.startedAt()));
    }

    @Override
    public synchronized void started(String ticketId, Instant at) {
        referrals.replaceAll((key, it) -> !ticketId.equals(it.ticketId()) || it.startedAt() != null
                ? it
                : new Referral(key, it.origin(), it.to(), it.at(), ticketId, it.takenAt(), at));
    }

    @Override
    public synchronized List<Referral> ofHall(
            String hallId, Side side, @Nullable ReferralState state, Instant late, int skip, int limit) {
        return referrals.values().stream()
                .filter(it -> hallId.equals(
                        side == Side.RECEIVED ? it.to().hallId() : it.origin().hallId()))
                .filter(it -> state == null || isIn(it, state, late))
                .sorted(Comparator.comparing(Referral::at).thenComparing(Referral::id))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private static boolean isIn(Referral it, ReferralState state, Instant late) {
        return switch (state) {
            case OPEN -> it.ticketId() == null;
            case OVERDUE -> it.ticketId() == null && !it.at().isAfter(late);
            case TAKEN -> it.ticketId() != null && it.startedAt() == null;
            case STARTED -> it.startedAt() != null;
        };
    }
}
