package io.guichet.queue.referral.http;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.referral.ReferVisitor;
import io.guichet.queue.referral.Referrals;
import io.guichet.queue.ticket.http.TicketViews;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The referral's controller. */
@Configuration(proxyBeanMethods = false)
public class ReferralHttp {

    @Bean
    ReferralController referralController(
            ReferVisitor referVisitor,
            Referrals referrals,
            Halls halls,
            Units units,
            Items items,
            TicketViews tickets,
            Clock clock) {
        return new ReferralController(
                referVisitor, referrals, halls, clock, tickets, new ReferralViews(halls, units, items, clock));
    }
}
