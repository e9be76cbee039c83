package io.guichet.evaluation.appeal;

import io.guichet.evaluation.EvaluationSettings;
import io.guichet.evaluation.appeal.http.AppealHttp;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The appeal's beans. */
@Configuration(proxyBeanMethods = false)
@Import(AppealHttp.class)
public class AppealWiring {

    @Bean
    AppealRating appealRating(
            Ratings ratings,
            WorkingCalendar calendar,
            EvaluationSettings settings,
            Zones zones,
            Sealing sealing,
            Clock clock) {
        AppealTerm term = new AppealTerm(calendar, settings.appealWorkingDays(), zones);
        return new AppealRating(ratings, term, sealing, clock);
    }

    @Bean
    DecideAppeal decideAppeal(Ratings ratings, Sealing sealing, Clock clock) {
        return new DecideAppeal(ratings, sealing, clock);
    }
}
