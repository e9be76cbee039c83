package io.guichet.audit.ranking;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;

/** The ranking of a line's year: the published one, or until then what counts now. */
public final class ReadRanking {

    private final LinesOfBusiness lines;
    private final Shelf<Ranking, RankingEvent> rankings;
    private final RankUnits rankUnits;

    public ReadRanking(LinesOfBusiness lines, Shelf<Ranking, RankingEvent> rankings, RankUnits rankUnits) {
        this.lines = lines;
        this.rankings = rankings;
        this.rankUnits = rankUnits;
    }

    /** @throws io.guichet.platform.domain.NotFound for an unknown line */
    public Ranking read(String line, int year) {
        return rankings.known(Ranking.id(line, year))
                .map(Stored::value)
                .orElseGet(() -> rankUnits.rank(lines.find(line), year));
    }

    /** @throws RankingRefusal.NotPublished while it is provisional */
    public Ranking published(String line, int year) {
        return rankings.known(Ranking.id(line, year))
                .map(Stored::value)
                .orElseThrow(() -> new RankingRefusal.NotPublished(line, year));
    }
}
