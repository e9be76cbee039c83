package io.guichet.audit.organisation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.platform.domain.Words;
import java.time.ZoneId;
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

    @Override
    public void learn(Place place) {
        try {
            places.updateOne(
                    and(eq("_id", id(place.kind(), place.id())), lt("seq", place.seq())),
                    new Document("$set", write(place)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The document is there with this sequence or a higher one, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<Place> find(Kind kind, String id) {
        return Optional.ofNullable(places.find(eq("_id", id(kind, id))).first()).map(MongoPlaces::read);
    }

    @Override
    public List<Place> all(Kind kind, @Nullable String hallId) {
        List<Bson> wanted = new ArrayList<>(List.of(eq("kind", kind.name())));
        if (hallId != null) wanted.add(eq("hallIds", hallId));
        return places.find(Filters.and(wanted))
                .sort(Sorts.ascending("_id"))
                .map(MongoPlaces::read)
                .into(new ArrayList<>());
    }

    private static String id(Kind kind, String id) {
        return kind.name() + ":" + id;
    }

    private static Document write(Place place) {
        Words name = place.name();
        ZoneId zone = place.zone();
        return new Document("kind", place.kind().name())
                .append("id", place.id())
                .append("hallIds", place.hallIds())
                .append("unitId", place.unitId())
                .append("name", name == null ? null : new Document("zh", name.zh()).append("en", name.en()))
                .append("zone", zone == null ? null : zone.getId())
                .append("seq", place.seq());
    }

    private static Place read(Document found) {
        Document name = found.get("name", Document.class);
        String zone = found.getString("zone");
        return new Place(
                Kind.valueOf(found.getString("kind")),
                found.getString("id"),
                found.getList("hallIds", String.class),
                found.getString("unitId"),
                name == null ? null : new Words(name.getString("zh"), name.getString("en")),
                zone == null ? null : ZoneId.of(zone),
                found.getLong("seq"));
    }
}
