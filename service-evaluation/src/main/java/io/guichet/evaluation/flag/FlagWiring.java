package io.guichet.evaluation.flag;

import io.guichet.evaluation.flag.http.FlagHttp;
import io.guichet.evaluation.flag.kafka.NewRatingListener;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The flag's beans. */
@Configuration(proxyBeanMethods = false)
@Import(FlagHttp.class)
public class FlagWiring {

    @Bean
    RaiseFlags raiseFlags(Ratings ratings, Zones zones, Clock clock) {
        return new RaiseFlags(ratings, BrushingRules.usual(), zones, clock);
    }

    @Bean
    DecideFlag decideFlag(Ratings ratings, Sealing sealing, Clock clock) {
        return new DecideFlag(ratings, sealing, clock);
    }

    @Bean
    NewRatingListener newRatingListener(RaiseFlags raiseFlags) {
        return new NewRatingListener(raiseFlags);
    }
}
