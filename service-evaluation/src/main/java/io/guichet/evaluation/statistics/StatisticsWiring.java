package io.guichet.evaluation.statistics;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.statistics.http.StatisticsHttp;
import io.guichet.evaluation.statistics.kafka.StatisticsListener;
import io.guichet.evaluation.statistics.mongo.MongoFacts;
import io.guichet.evaluation.statistics.mongo.MongoHallDays;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The figures' beans. */
@Configuration(proxyBeanMethods = false)
@Import(StatisticsHttp.class)
public class StatisticsWiring {

    private static final Logger log = LoggerFactory.getLogger(StatisticsWiring.class);

    @Bean
    MongoFacts facts(MongoDatabase database) {
        return new MongoFacts(database.getCollection("facts"));
    }

    @Bean
    MongoHallDays hallDays(MongoDatabase database) {
        return new MongoHallDays(database.getCollection("hall-days"));
    }

    /** An index makes reading fast, not right: a database that is away must not keep the service from starting. */
    @Bean
    ApplicationRunner statisticsIndexes(MongoFacts facts, MongoHallDays days) {
        return arguments -> {
            try {
                facts.createIndexes();
                days.createIndexes();
            } catch (MongoException away) {
                log.warn("no index made, the next start tries again: {}", away.toString());
            }
        };
    }

    @Bean
    Deadlines deadlines(
            WorkingCalendar calendar,
            @Value("${guichet.evaluation.contact-within:1}") int contactWithin,
            @Value("${guichet.evaluation.rectify-within:5}") int rectifyWithin) {
        return new Deadlines(calendar, contactWithin, rectifyWithin);
    }

    @Bean
    CountDay countDay(Facts facts, HallDays days, Zones zones, Deadlines deadlines) {
        return new CountDay(facts, days, zones, deadlines);
    }

    @Bean
    KeepFigures keepFigures(Facts facts, CountDay countDay, Zones zones) {
        return new KeepFigures(facts, countDay, zones);
    }

    @Bean
    RebuildFigures rebuildFigures(Facts facts, HallDays days, CountDay countDay, Zones zones) {
        return new RebuildFigures(facts, days, countDay, zones);
    }

    @Bean
    AskFigures askFigures(HallDays days, Clock clock) {
        return new AskFigures(days, clock);
    }

    @Bean
    FindJumps findJumps(HallDays days) {
        return new FindJumps(days);
    }

    @Bean
    StatisticsListener statisticsListener(KeepFigures figures) {
        return new StatisticsListener(figures);
    }
}
