package io.guichet.audit.ranking;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a ranking the one that stands, once. */
public final class PublishRanking {

    private static final int AT_ONCE = 1000;

    private final Shelf<Ranking, RankingEvent> rankings;
    private final RankUnits rankUnits;
    private final Facts facts;
    private final Backings backings;
    private final Supplier<Checkpoint> checkpoint;
    private final Zones zones;
    private final Clock clock;

    public PublishRanking(
            Shelf<Ranking, RankingEvent> rankings,
            RankUnits rankUnits,
            Facts facts,
            Backings backings,
            Supplier<Checkpoint> checkpoint,
            Zones zones,
            Clock clock) {
        this.rankings = rankings;
        this.rankUnits = rankUnits;
        this.facts = facts;
        this.backings = backings;
        this.checkpoint = checkpoint;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * @param command the same again finds what it did
     * @throws RankingRefusal.YearNotOver before the last day is over in each of its halls
     * @throws RankingRefusal.AlreadyPublished when another command did
     * @throws io.guichet.platform.domain.NotFound before the ledger's first checkpoint
     */
    public Ranking publish(LineOfBusiness line, int year, String by, String command) {
        Optional<Stored<Ranking>> known = rankings.known(Ranking.id(line.code(), year));
        if (known.isPresent()) return own(known.get().value(), command);
        Instant now = clock.instant();
        LocalDate last = LocalDate.of(year, 12, 31);
        boolean isOver = line.units().stream()
                .allMatch(unit ->
                        LocalDate.ofInstant(now, zones.of(unit.hallId())).isAfter(last));
        if (!isOver) throw new RankingRefusal.YearNotOver(year);
        Ranking counted = rankUnits.rank(line, year);
        List<Ranked> backed =
                counted.units().stream().map(unit -> backed(unit, year)).toList();
        Checkpoint ledger = checkpoint.get();
        Ranking.Publication how =
                new Ranking.Publication(by, now, ledger.size(), ledger.root().base64(), command);
        return own(rankings.add(counted.publish(backed, how)).value(), command);
    }

    private static Ranking own(Ranking there, String command) {
        Ranking.Publication how = there.publication();
        if (how == null || !how.command().equals(command)) {
            throw new RankingRefusal.AlreadyPublished(there.line(), there.year());
        }
        return there;
    }

    private Ranked backed(Ranked unit, int year) {
        List<Part> parts = unit.parts().stream()
                .map(part -> part.with(keep(unit.unitId(), year, part.kind())))
                .toList();
        return unit.with(parts, keep(unit.unitId(), year, Fact.Kind.SERVED));
    }

    private Backing keep(String unitId, int year, Fact.Kind kind) {
        List<String> events = new ArrayList<>();
        for (int from = 0; ; from += AT_ONCE) {
            List<Fact> some = facts.counting(unitId, year, kind, from, AT_ONCE);
            some.forEach(fact -> events.add(fact.eventId()));
            if (some.size() < AT_ONCE) return backings.keep(events);
        }
    }
}
