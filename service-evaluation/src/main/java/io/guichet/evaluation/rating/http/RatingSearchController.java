package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings are read by those who answer for a hall, down to the single one. */
@RestController
@RequestMapping("/api/evaluation/ratings")
final class RatingSearchController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;

    private final Ratings ratings;
    private final Sealing sealing;
    private final Zones zones;

    RatingSearchController(Ratings ratings, Sealing sealing, Zones zones) {
        this.ratings = ratings;
        this.sealing = sealing;
        this.zones = zones;
    }

    /** @param nextPage null on the last one */
    record Page(List<RatingView> ratings, @Nullable Integer nextPage) {}

    @GetMapping
    Page search(@ModelAttribute RatingFilter filter, @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        Caller caller = Caller.current();
        String hall = filter.hall();
        if (hall != null) caller.require(hall, Role.SUPERVISOR, Role.INSPECTOR);
        List<Rating> found = ratings.search(filter.toQuery(caller.hall(), zones), page * PAGE, PAGE + 1);
        Sealing opener = caller.hasAny(Role.SUPERVISOR) ? sealing : null;
        return new Page(
                found.stream()
                        .limit(PAGE)
                        .map(rating -> RatingView.of(rating, opener))
                        .toList(),
                found.size() > PAGE && page < LAST_PAGE ? page + 1 : null);
    }

    @GetMapping("/{id}")
    RatingDetail rating(@PathVariable String id) {
        String known = InvalidRequest.at("id", () -> Ids.slug("a rating's id", id));
        Rating rating = ratings.find(known).orElseThrow(() -> new NotFound("rating", known));
        Caller caller = Caller.current();
        caller.require(rating.subject().hallId(), Role.SUPERVISOR, Role.INSPECTOR);
        return RatingDetail.of(rating, sealing, caller.hasAny(Role.SUPERVISOR));
    }
}
