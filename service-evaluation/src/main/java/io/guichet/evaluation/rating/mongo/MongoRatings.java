package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingQuery;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.wire.RatingEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** {@code _id} is the ticket, so the database itself refuses a second rating. */
public final class MongoRatings implements Ratings {

    private static final Bson WITHOUT_EVENTS = Projections.exclude("outbox", "pendingSince");

    private final Aggregates ratings;

    public MongoRatings(Aggregates ratings) {
        this.ratings = ratings;
    }

    @Override
    public boolean add(Change<Rating, RatingEvent> change) {
        Rating rating = change.after();
        try {
            ratings.insert(rating.id(), RatingDocument.state(rating), wired(change));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    @Override
    public Rating save(Change<Rating, RatingEvent> change) {
        Rating rating = change.after();
        if (change.isEmpty()) return rating;
        ratings.update(rating.id(), rating.version(), RatingDocument.state(rating), wired(change));
        return rating.stored(rating.version() + 1);
    }

    @Override
    public Optional<Rating> find(String id) {
        return Optional.ofNullable(documents(eq("_id", id)).first()).map(RatingDocument::read);
    }

    @Override
    public Set<String> rated(Collection<String> ticketIds) {
        return ratings.documents()
                .find(in("_id", ticketIds))
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
    }

    @Override
    public List<Rating> search(RatingQuery query, int skip, int limit) {
        return documents(filter(query))
                .sort(descending("submittedAt", "_id"))
                .skip(skip)
                .limit(limit)
                .map(RatingDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Rating> ofDevice(String device, Instant from, Instant to) {
        return inTime(eq(RatingDocument.DEVICE, device), from, to);
    }

    @Override
    public List<Rating> ofContact(String contact, Instant from, Instant to) {
        return inTime(eq(RatingDocument.CONTACT_HASH, contact), from, to);
    }

    @Override
    public List<Rating> atWindow(String windowId, Instant from, Instant to) {
        return inTime(eq("windowId", windowId), from, to);
    }

    private List<Rating> inTime(Bson which, Instant from, Instant to) {
        return documents(and(which, gte("submittedAt", from), lte("submittedAt", to)))
                .sort(ascending("submittedAt", "_id"))
                .map(RatingDocument::read)
                .into(new ArrayList<>());
    }

    private FindIterable<Document> documents(Bson filter) {
        return ratings.documents().find(filter).projection(WITHOUT_EVENTS);
    }

    private static Bson filter(RatingQuery query) {
        List<Bson> all = new ArrayList<>();
        add(all, "hallId", query.hallId());
        add(all, "unitId", query.unitId());
        add(all, "itemCode", query.itemCode());
        add(all, "windowId", query.windowId());
        add(all, "staffId", query.staffId());
        add(all, "level", query.level() == null ? null : query.level().value());
        add(all, "channel", query.channel() == null ? null : query.channel().name());
        Boolean flagged = query.flagged();
        // Old documents have no such field: "not flagged" is everything but true.
        if (flagged != null)
            all.add(flagged ? eq(RatingDocument.FLAGGED, true) : Filters.ne(RatingDocument.FLAGGED, true));
        if (query.from() != null) all.add(gte("submittedAt", query.from()));
        if (query.until() != null) all.add(lt("submittedAt", query.until()));
        return all.isEmpty() ? Filters.empty() : and(all);
    }

    private static void add(List<Bson> all, String field, @Nullable Object value) {
        if (value != null) all.add(eq(field, value));
    }

    private static List<WireEvent> wired(Change<Rating, RatingEvent> change) {
        return change.events().stream().map(RatingEventWire::of).toList();
    }
}
