package io.guichet.evaluation.flag;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Looks at the ratings around a new one for signs that they belong together. Doing it again makes no difference. */
public final class RaiseFlags {

    private static final int ROUNDS = 5;

    private final Ratings ratings;
    private final BrushingRules rules;
    private final Zones zones;
    private final Clock clock;

    public RaiseFlags(Ratings ratings, BrushingRules rules, Zones zones, Clock clock) {
        this.ratings = ratings;
        this.rules = rules;
        this.zones = zones;
        this.clock = clock;
    }

    /** A rating that is not there is left alone: it tells nothing. */
    public void around(String ratingId) {
        Optional<Rating> found = ratings.find(ratingId);
        if (found.isEmpty()) return;
        Rating rating = found.get();
        raise(Flag.DEVICE_BURST, ofDevice(rating));
        raise(Flag.CONTACT_BURST, ofContact(rating));
        raise(Flag.IDENTICAL_RUN, atWindow(rating));
    }

    private Set<String> ofDevice(Rating rating) {
        String device = rating.origin().device();
        if (device == null) return Set.of();
        Instant at = rating.submittedAt();
        return rules.burst(ratings.ofDevice(device, at.minus(rules.deviceTime()), at.plus(rules.deviceTime())));
    }

    private Set<String> ofContact(Rating rating) {
        String contact = rating.origin().contact();
        if (contact == null) return Set.of();
        ZoneId zone = zones.of(rating.subject().hallId());
        LocalDate day = rating.submittedAt().atZone(zone).toLocalDate();
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return rules.repeated(ratings.ofContact(contact, begin, end));
    }

    private Set<String> atWindow(Rating rating) {
        Instant at = rating.submittedAt();
        String window = rating.subject().windowId();
        return rules.identical(ratings.atWindow(window, at.minus(rules.alikeTime()), at.plus(rules.alikeTime())));
    }

    private void raise(Flag flag, Set<String> on) {
        for (String id : on) {
            Stale.retry(ROUNDS, () -> ratings.find(id).map(rating -> ratings.save(rating.flag(flag, clock.instant()))));
        }
    }
}
