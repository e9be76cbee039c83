package io.guichet.equipment.organisation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.mongo.RecordDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** {@code _id} is kind and id; the sequence in the filter keeps out what is late. */
public final class MongoPlaces implements Places {

    private final MongoCollection<Document> places;

    public MongoPlaces(MongoCollection<Document> places) {
        this.places = places;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        places.createIndex(Indexes.ascending("kind", "hallIds"));
    }

    @Override
    public void learn(Place place) {
        try {
            places.updateOne(
                    and(eq("_id", id(place.kind(), place.id())), lt("seq", place.seq())),
                    new Document("$set", RecordDocument.write(place)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The document is there with this sequence or a higher one, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<Place> find(Kind kind, String id) {
        return Optional.ofNullable(places.find(eq("_id", id(kind, id))).first())
                .map(stored -> RecordDocument.read(stored, Place.class));
    }

    @Override
    public List<Place> all(Kind kind, @Nullable String hallId) {
        List<Bson> wanted = new ArrayList<>(List.of(eq("kind", kind.name())));
        if (hallId != null) wanted.add(eq("hallIds", hallId));
        return places.find(Filters.and(wanted))
                .sort(Sorts.ascending("_id"))
                .map(stored -> RecordDocument.read(stored, Place.class))
                .into(new ArrayList<>());
    }

    private static String id(Kind kind, String id) {
        return kind.name() + ":" + id;
    }
}
