package io.guichet.complaint.rating.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.complaint.rating.HeardRating;
import io.guichet.complaint.rating.HeardRatings;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/** One small document for each rating; its sequence guards it. */
public final class MongoHeardRatings implements HeardRatings {

    private final MongoCollection<Document> ratings;

    public MongoHeardRatings(MongoCollection<Document> ratings) {
        this.ratings = ratings;
    }

    @Override
    public HeardRating keep(HeardRating heard) {
        insertIfNew(heard);
        ratings.updateOne(
                and(eq("_id", heard.ratingId()), lt("seq", heard.seq())),
                combine(set("seq", heard.seq()), set("level", heard.level())));
        // Once true these stay true, in whatever order they are heard.
        ratings.updateOne(
                eq("_id", heard.ratingId()),
                combine(max("excluded", heard.excluded()), max("reachable", heard.reachable())));
        return find(heard.ratingId()).orElseThrow();
    }

    private void insertIfNew(HeardRating heard) {
        try {
            ratings.updateOne(
                    eq("_id", heard.ratingId()),
                    new Document("$setOnInsert", document(heard)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<HeardRating> find(String ratingId) {
        return Optional.ofNullable(ratings.find(eq("_id", ratingId)).first()).map(MongoHeardRatings::read);
    }

    private static Document document(HeardRating heard) {
        return new Document("seq", heard.seq())
                .append("level", heard.level())
                .append("excluded", heard.excluded())
                .append("reachable", heard.reachable())
                .append("hallId", heard.hallId())
                .append("unitId", heard.unitId())
                .append("itemCode", heard.itemCode())
                .append("windowId", heard.windowId())
                .append("ticketId", heard.ticketId())
                .append("staffId", heard.staffId());
    }

    private static HeardRating read(Document found) {
        return new HeardRating(
                text(found, "_id"),
                found.getLong("seq"),
                found.getInteger("level"),
                found.getBoolean("excluded", false),
                found.getBoolean("reachable", false),
                text(found, "hallId"),
                text(found, "unitId"),
                text(found, "itemCode"),
                text(found, "windowId"),
                found.getString("ticketId"),
                text(found, "staffId"));
    }

    private static String text(Document found, String field) {
        return Objects.requireNonNull(found.getString(field), field);
    }
}
