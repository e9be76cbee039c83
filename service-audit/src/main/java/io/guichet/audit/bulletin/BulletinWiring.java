package io.guichet.audit.bulletin;

import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.backing.UsedBackings;
import io.guichet.audit.bulletin.http.BulletinController;
import io.guichet.audit.bulletin.http.BulletinProblems;
import io.guichet.audit.bulletin.wire.BulletinEventWire;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Everything;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of bulletins. */
@Configuration(proxyBeanMethods = false)
public class BulletinWiring {

    @Bean
    NewTopic bulletinTopic() {
        return TopicBuilder.name(BulletinEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Bulletin, BulletinEvent> bulletins(Shelves shelves) {
        return shelves.open(Bulletin.SHAPE, BulletinEventWire.TOPIC, BulletinEventWire::of);
    }

    @Bean
    UsedBackings backingsOfBulletins(Shelf<Bulletin, BulletinEvent> bulletins) {
        return () -> {
            Set<String> digests = new HashSet<>();
            Everything.on(
                    bulletins,
                    one -> one.figures()
                            .forEach(figure -> digests.add(figure.backing().digest())));
            return digests;
        };
    }

    @Bean
    CountFigures countFigures(Facts facts, Backings backings) {
        return new CountFigures(facts, backings);
    }

    @Bean
    WriteBulletin writeBulletin(
            Shelf<Bulletin, BulletinEvent> bulletins,
            CountFigures countFigures,
            LinkEvents linkEvents,
            ReadLog log,
            Places places,
            Zones zones,
            Clock clock) {
        return new WriteBulletin(bulletins, countFigures, linkEvents, log::checkpoint, places, zones, clock);
    }

    @Bean
    BulletinProblems bulletinProblems() {
        return new BulletinProblems();
    }

    @Bean
    BulletinController bulletinController(
            Shelf<Bulletin, BulletinEvent> bulletins,
            WriteBulletin writeBulletin,
            CountFigures countFigures,
            Backings backings,
            LinkEvents linkEvents,
            Zones zones) {
        return new BulletinController(
                bulletins, writeBulletin, new PrintBulletin(countFigures, linkEvents, zones), backings, linkEvents);
    }
}
