package io.guichet.audit.backing;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.backing.mongo.MongoBackings;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.search.Entries;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of what stands behind figures. */
@Configuration(proxyBeanMethods = false)
public class BackingWiring {

    @Bean
    Backings backings(MongoDatabase database, Clock clock) {
        return new MongoBackings(database.getCollection("backings"), clock);
    }

    @Bean
    Sweep unusedBackings(
            Backings backings,
            List<UsedBackings> users,
            Clock clock,
            @Value("${guichet.audit.backings-sweep:PT6H}") Duration every) {
        return new Sweep("lists that no figure names", every, new ForgetBackings(backings, users, clock)::forget);
    }

    @Bean
    LinkEvents linkEvents(Entries entries, ReadLog log) {
        return new LinkEvents(entries, log::size);
    }
}
