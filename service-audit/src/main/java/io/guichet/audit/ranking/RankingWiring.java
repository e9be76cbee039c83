package io.guichet.audit.ranking;

import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.backing.UsedBackings;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.merit.JudgeMerit;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.ranking.file.FormulaFile;
import io.guichet.audit.ranking.http.Inputs;
import io.guichet.audit.ranking.http.RankingController;
import io.guichet.audit.ranking.http.RankingProblems;
import io.guichet.audit.ranking.wire.RankingEventWire;
import io.guichet.audit.shelf.Everything;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of rankings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RankingSettings.class)
public class RankingWiring {

    @Bean
    NewTopic rankingTopic() {
        return TopicBuilder.name(RankingEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Ranking, RankingEvent> rankings(Shelves shelves) {
        return shelves.open(Ranking.SHAPE, RankingEventWire.TOPIC, RankingEventWire::of);
    }

    @Bean
    LinesOfBusiness linesOfBusiness(Places places, RankingSettings settings) {
        return new LinesOfBusiness(places, settings.lines());
    }

    @Bean
    Formula rankingFormula(RankingSettings settings) {
        return FormulaFile.read(settings.formula());
    }

    @Bean
    RankUnits rankUnits(Facts facts, JudgeMerit judgeMerit, Formula formula) {
        return new RankUnits(facts, judgeMerit, formula);
    }

    @Bean
    UsedBackings backingsOfRankings(Shelf<Ranking, RankingEvent> rankings) {
        return () -> {
            Set<String> digests = new HashSet<>();
            Everything.on(rankings, one -> one.backings().forEach(backing -> digests.add(backing.digest())));
            return digests;
        };
    }

    @Bean
    PublishRanking publishRanking(
            Shelf<Ranking, RankingEvent> rankings,
            RankUnits rankUnits,
            Facts facts,
            Backings backings,
            ReadLog log,
            Zones zones,
            Clock clock) {
        return new PublishRanking(
                rankings, rankUnits, facts, backings, () -> Checkpoint.of(log.checkpoint()), zones, clock);
    }

    @Bean
    RankingProblems rankingProblems() {
        return new RankingProblems();
    }

    @Bean
    RankingController rankingController(
            LinesOfBusiness lines,
            Formula formula,
            Shelf<Ranking, RankingEvent> rankings,
            RankUnits rankUnits,
            PublishRanking publishRanking,
            Facts facts,
            Backings backings,
            LinkEvents linkEvents) {
        return new RankingController(
                lines,
                formula,
                new ReadRanking(lines, rankings, rankUnits),
                publishRanking,
                new Inputs(facts, backings, linkEvents));
    }
}
