package io.guichet.queue.catalogue.http;

import io.guichet.queue.catalogue.DefineItem;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's controller. */
@Configuration(proxyBeanMethods = false)
public class CatalogueHttp {

    @Bean
    CatalogueController catalogueController(Items items, Halls halls, Units units, DefineItem defineItem) {
        return new CatalogueController(items, halls, units, defineItem);
    }
}
