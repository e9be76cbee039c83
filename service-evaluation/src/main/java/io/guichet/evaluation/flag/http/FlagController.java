package io.guichet.evaluation.flag.http;

import io.guichet.evaluation.flag.DecideFlag;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decisions about flags come in. */
@RestController
final class FlagController {

    private static final int LONGEST_REASON = 1_200;

    private final Ratings ratings;
    private final DecideFlag decideFlag;

    FlagController(Ratings ratings, DecideFlag decideFlag) {
        this.ratings = ratings;
        this.decideFlag = decideFlag;
    }

    record DecisionRequest(
            @Nullable Boolean exclude, @Nullable String reason) {

        @Override
        public String toString() {
            return "DecisionRequest[" + exclude + "]";
        }
    }

    /** What became of the rating. */
    record DecisionView(String id, String flag, boolean excluded) {}

    @PostMapping(path = "/api/evaluation/ratings/{id}/flags/{flag}/decision", consumes = "application/json")
    DecisionView decide(@PathVariable String id, @PathVariable String flag, @RequestBody DecisionRequest body) {
        Flag known = InvalidRequest.at("flag", () -> Flag.of(flag));
        Boolean exclude = body.exclude();
        if (exclude == null) throw new InvalidRequest("/exclude", "is missing");
        String reason = reason(body.reason());
        String ratingId = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        Rating rating = ratings.find(ratingId).orElseThrow(() -> new NotFound("rating", ratingId));
        Caller caller = Caller.current();
        caller.require(rating.subject().hallId(), Role.INSPECTOR, Role.SUPERVISOR);
        Rating decided = decideFlag.decide(ratingId, known, exclude, caller.subject(), reason);
        return new DecisionView(ratingId, known.code(), decided.isExcluded());
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidRequest("/reason", "1 to " + LONGEST_REASON + " characters");
        }
        return reason.strip();
    }
}
