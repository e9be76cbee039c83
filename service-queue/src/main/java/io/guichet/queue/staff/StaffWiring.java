package io.guichet.queue.staff;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.organisation.ShortMemory;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.staff.http.StaffHttp;
import io.guichet.queue.staff.kafka.QualificationListener;
import io.guichet.queue.staff.mongo.MongoAuditedStandings;
import io.guichet.queue.staff.mongo.MongoStaff;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of staff. */
@Configuration(proxyBeanMethods = false)
@Import(StaffHttp.class)
public class StaffWiring {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    /** The audit service's topic, should this service start first. */
    @Bean
    NewTopic qualificationTopic() {
        return TopicBuilder.name(QualificationListener.TOPIC).partitions(1).build();
    }

    @Bean
    AuditedStandings auditedStandings(MongoDatabase database) {
        return new MongoAuditedStandings(database.getCollection("audited-standings"));
    }

    @Bean
    QualificationListener qualificationListener(AuditedStandings standings) {
        return new QualificationListener(standings);
    }

    @Bean
    AuditedStaff staff(
            Outbox outbox, MongoDatabase database, Indexes indexes, AuditedStandings standings, Clock clock) {
        MongoStaff staff =
                new MongoStaff(outbox.aggregates(database.getCollection("staff"), PublishedOrganisation.TOPIC));
        indexes.make("staff", staff::createIndexes);
        Staff defined = new RememberedStaff(staff, new ShortMemory<>(REMEMBERED, clock));
        return new AuditedStaff(defined, standings, new ShortMemory<>(REMEMBERED, clock), clock);
    }

    @Bean
    DefineStaffMember defineStaffMember(AuditedStaff staff, Halls halls, Units units, Items items) {
        return new DefineStaffMember(staff.defined(), halls, units, items);
    }
}
