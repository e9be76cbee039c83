package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Projections;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;

/** {@code _id} is the ticket, so the database itself refuses a second rating. */
public final class MongoRatings implements Ratings {

    private final Aggregates ratings;
    private final Function<RatingEvent, WireEvent> wire;

    /** @param wire how events look to other services */
    public MongoRatings(Aggregates ratings, Function<RatingEvent, WireEvent> wire) {
        this.ratings = ratings;
        this.wire = wire;
    }

    @Override
    public boolean add(Change<Rating, RatingEvent> change) {
        Rating rating = change.after();
        try {
            ratings.insert(
                    rating.id(),
                    RatingDocument.state(rating),
                    change.events().stream().map(wire).toList());
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    @Override
    public Optional<Rating> find(String id) {
        Document found = ratings.documents()
                .find(eq("_id", id))
                .projection(Projections.exclude("outbox", "pendingSince"))
                .first();
        return Optional.ofNullable(found).map(RatingDocument::read);
    }

    @Override
    public Set<String> rated(Collection<String> ticketIds) {
        return ratings.documents()
                .find(in("_id", ticketIds))
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }
}
