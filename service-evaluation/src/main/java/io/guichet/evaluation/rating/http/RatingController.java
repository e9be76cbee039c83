package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.SubmitRating;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ratings come in from the public and are read by those who answer for a hall. */
@RestController
public final class RatingController {

    private final SubmitRating submitRating;
    private final Ratings ratings;
    private final TagSet tagSet;

    public RatingController(SubmitRating submitRating, Ratings ratings, TagSet tagSet) {
        this.submitRating = submitRating;
        this.ratings = ratings;
        this.tagSet = tagSet;
    }

    @PostMapping(path = "/api/evaluation/ratings", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    SubmittedView submit(@RequestBody SubmitRatingRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        requireNoStaff(caller);
        String command = CommandKey.of(request).value();
        return SubmittedView.of(submitRating.submit(body.toSubmission(tagSet, padWindow(caller), command)));
    }

    @GetMapping("/api/evaluation/ratings/{id}")
    RatingView rating(@PathVariable String id) {
        String known = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        Rating rating = ratings.find(known).orElseThrow(() -> new NotFound("rating", known));
        Caller caller = Caller.current();
        caller.require(rating.subject().hallId(), Role.SUPERVISOR, Role.INSPECTOR);
        return RatingView.of(rating, caller.hasAny(Role.SUPERVISOR));
    }

    /** Citizens rate without an account; a token of staff, whatever the role, is somebody rating the house's own work. */
    private static void requireNoStaff(Caller caller) {
        if (!caller.isAnonymous() && !caller.hasAny(Role.PAD, Role.KIOSK)) {
            throw new Forbidden("Staff cannot rate a service. Sign out, or leave the rating to the citizen.");
        }
    }

    private static @Nullable String padWindow(Caller caller) {
        return caller.hasAny(Role.PAD) ? caller.window() : null;
    }
}
