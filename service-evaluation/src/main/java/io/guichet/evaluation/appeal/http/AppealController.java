package io.guichet.evaluation.appeal.http;

import io.guichet.evaluation.appeal.AppealRating;
import io.guichet.evaluation.appeal.DecideAppeal;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appeals and decisions come in. */
@RestController
@RequestMapping("/api/evaluation/ratings/{id}/appeal")
final class AppealController {

    private static final int LONGEST_REASON = 1_200;

    private final Ratings ratings;
    private final AppealRating appealRating;
    private final DecideAppeal decideAppeal;

    AppealController(Ratings ratings, AppealRating appealRating, DecideAppeal decideAppeal) {
        this.ratings = ratings;
        this.appealRating = appealRating;
        this.decideAppeal = decideAppeal;
    }

    record AppealRequest(@Nullable String reason) {

        @Override
        public String toString() {
            return "AppealRequest";
        }
    }

    record DecisionRequest(
            @Nullable Boolean upheld, @Nullable String reason) {

        @Override
        public String toString() {
            return "DecisionRequest[" + upheld + "]";
        }
    }

    /** Where the appeal stands. */
    record AppealView(String id, boolean decided, boolean excluded) {

        static AppealView of(Rating rating) {
            var appeal = rating.review().appeal();
            return new AppealView(rating.id(), appeal != null && appeal.ruling() != null, rating.isExcluded());
        }
    }

    @PostMapping(consumes = "application/json")
    AppealView appeal(@PathVariable String id, @RequestBody AppealRequest body) {
        String reason = reason(body.reason());
        Rating rating = rating(id);
        Caller caller = Caller.current();
        String hall = rating.subject().hallId();
        boolean rated = caller.may(hall, Role.STAFF)
                && caller.subject().equals(rating.subject().staffId());
        if (!rated && !caller.may(hall, Role.SUPERVISOR)) {
            throw new Forbidden("An appeal is for the rated person or a supervisor of the hall.");
        }
        return AppealView.of(appealRating.appeal(rating.id(), caller.subject(), reason));
    }

    @PostMapping(path = "/decision", consumes = "application/json")
    AppealView decide(@PathVariable String id, @RequestBody DecisionRequest body) {
        Boolean upheld = body.upheld();
        if (upheld == null) throw new InvalidRequest("/upheld", "is missing");
        String reason = reason(body.reason());
        Rating rating = rating(id);
        Caller caller = Caller.current();
        caller.require(rating.subject().hallId(), Role.INSPECTOR, Role.SUPERVISOR);
        return AppealView.of(decideAppeal.decide(rating.id(), upheld, caller.subject(), reason));
    }

    private Rating rating(String id) {
        String known = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        return ratings.find(known).orElseThrow(() -> new NotFound("rating", known));
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidRequest("/reason", "1 to " + LONGEST_REASON + " characters");
        }
        return reason.strip();
    }
}
