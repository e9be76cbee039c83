package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.CorrectRating;
import io.guichet.evaluation.rating.EnterRating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.ReadOwnRating;
import io.guichet.evaluation.rating.SubmitRating;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.personal.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rating's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class RatingHttp {

    @Bean
    RatingProblems ratingProblems() {
        return new RatingProblems();
    }

    @Bean
    RatingController ratingController(
            SubmitRating submit,
            EnterRating enter,
            CorrectRating correct,
            ReadOwnRating readOwn,
            Invitations invitations,
            TagSet tagSet) {
        return new RatingController(submit, enter, correct, readOwn, invitations, tagSet);
    }

    @Bean
    RatingSearchController ratingSearchController(Ratings ratings, Sealing sealing, Zones zones) {
        return new RatingSearchController(ratings, sealing, zones);
    }
}
