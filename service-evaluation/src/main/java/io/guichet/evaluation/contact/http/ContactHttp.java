package io.guichet.evaluation.contact.http;

import io.guichet.evaluation.contact.OpenContact;
import io.guichet.evaluation.rating.Ratings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contact's controller. */
@Configuration(proxyBeanMethods = false)
public class ContactHttp {

    @Bean
    ContactController contactController(Ratings ratings, OpenContact openContact) {
        return new ContactController(ratings, openContact);
    }
}
