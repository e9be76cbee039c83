package io.guichet.evaluation.contact;

import io.guichet.evaluation.contact.http.ContactHttp;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The contact's beans. */
@Configuration(proxyBeanMethods = false)
@Import(ContactHttp.class)
public class ContactWiring {

    @Bean
    OpenContact openContact(Ratings ratings, Sealing sealing, Clock clock) {
        return new OpenContact(ratings, sealing, clock);
    }
}
