package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.organisation.Places;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.Facts;
import io.guichet.evaluation.statistics.FindJumps;
import io.guichet.evaluation.statistics.RebuildFigures;
import io.guichet.evaluation.tag.TagSet;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures' controllers. */
@Configuration(proxyBeanMethods = false)
public class StatisticsHttp {

    @Bean
    Names names(Places places, TagSet tagSet) {
        return new Names(places, tagSet);
    }

    @Bean
    Asked asked(Zones zones, Facts facts, Clock clock) {
        return new Asked(zones, facts, clock);
    }

    @Bean
    StatisticsController statisticsController(
            AskFigures askFigures, FindJumps findJumps, RebuildFigures rebuildFigures, Asked asked, Names names) {
        return new StatisticsController(askFigures, findJumps, rebuildFigures, asked, names);
    }

    @Bean
    RankingController rankingController(AskFigures askFigures, Asked asked, Names names) {
        return new RankingController(askFigures, asked, names);
    }

    @Bean
    PublicFiguresController publicFiguresController(AskFigures askFigures, Places places, Asked asked, Names names) {
        return new PublicFiguresController(askFigures, places, asked, names);
    }
}
