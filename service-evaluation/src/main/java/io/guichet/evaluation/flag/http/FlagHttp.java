package io.guichet.evaluation.flag.http;

import io.guichet.evaluation.flag.DecideFlag;
import io.guichet.evaluation.rating.Ratings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flag's controller. */
@Configuration(proxyBeanMethods = false)
public class FlagHttp {

    @Bean
    FlagController flagController(Ratings ratings, DecideFlag decideFlag) {
        return new FlagController(ratings, decideFlag);
    }
}
