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
import io.guichet.queue.staff.mongo.MongoStaff;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans of staff. */
@Configuration(proxyBeanMethods = false)
@Import(StaffHttp.class)
public class StaffWiring {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    @Bean
    Staff staff(Outbox outbox, MongoDatabase database, Indexes indexes, Clock clock) {
        MongoStaff staff =
                new MongoStaff(outbox.aggregates(database.getCollection("staff"), PublishedOrganisation.TOPIC));
        indexes.make("staff", staff::createIndexes);
        return new RememberedStaff(staff, new ShortMemory<>(REMEMBERED, clock));
    }

    @Bean
    DefineStaffMember defineStaffMember(Staff staff, Halls halls, Units units, Items items) {
        return new DefineStaffMember(staff, halls, units, items);
    }
}
