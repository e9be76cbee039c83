package io.guichet.evaluation.appeal.http;

import io.guichet.evaluation.appeal.AppealRating;
import io.guichet.evaluation.appeal.DecideAppeal;
import io.guichet.evaluation.rating.Ratings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The appeal's controller. */
@Configuration(proxyBeanMethods = false)
public class AppealHttp {

    @Bean
    AppealController appealController(Ratings ratings, AppealRating appealRating, DecideAppeal decideAppeal) {
        return new AppealController(ratings, appealRating, decideAppeal);
    }
}
