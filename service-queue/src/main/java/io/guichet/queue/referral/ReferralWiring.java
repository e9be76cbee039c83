package io.guichet.queue.referral;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.referral.http.ReferralHttp;
import io.guichet.queue.referral.kafka.ReferralListener;
import io.guichet.queue.referral.mongo.MongoReferrals;
import io.guichet.queue.ticket.ReferTicket;
import io.guichet.queue.ticket.SentVisitors;
import io.guichet.queue.ticket.TicketCommands;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The referral's beans. */
@Configuration(proxyBeanMethods = false)
@Import(ReferralHttp.class)
public class ReferralWiring {

    @Bean
    Referrals referrals(MongoDatabase database, Indexes indexes) {
        MongoReferrals referrals = new MongoReferrals(database.getCollection("referrals"));
        indexes.make("referrals", referrals::createIndexes);
        return referrals;
    }

    @Bean
    SentVisitors sentVisitors(Referrals referrals) {
        return new KnownReferrals(referrals);
    }

    @Bean
    ReferVisitor referVisitor(TicketCommands commands, Halls halls, Items items, Referrals referrals, Clock clock) {
        return new ReferVisitor(new ReferTicket(commands, halls, items, clock), referrals);
    }

    @Bean
    ReferralListener referralListener(Referrals referrals) {
        return new ReferralListener(referrals);
    }
}
