package io.guichet.queue.staff;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.staff.http.StaffHttp;
import io.guichet.queue.staff.mongo.MongoStaff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans of staff. */
@Configuration(proxyBeanMethods = false)
@Import(StaffHttp.class)
public class StaffWiring {

    @Bean
    Staff staff(Outbox outbox, MongoDatabase database) {
        MongoStaff staff =
                new MongoStaff(outbox.aggregates(database.getCollection("staff"), PublishedOrganisation.TOPIC));
        staff.createIndexes();
        return staff;
    }

    @Bean
    DefineStaffMember defineStaffMember(Staff staff, Halls halls, Units units, Items items) {
        return new DefineStaffMember(staff, halls, units, items);
    }
}
