package io.guichet.queue.equipment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.equipment.HeardEmergencies;
import org.bson.Document;

/** One document an activation; each event sets its own field. */
public final class MongoHeardEmergencies implements HeardEmergencies {

    private final MongoCollection<Document> emergencies;

    public MongoHeardEmergencies(MongoCollection<Document> emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public boolean isFollowed(String activationId) {
        return has(activationId, "followed");
    }

    @Override
    public void followed(String activationId) {
        mark(activationId, "followed");
    }

    @Override
    public boolean isOver(String activationId) {
        return has(activationId, "over");
    }

    @Override
    public void over(String activationId) {
        mark(activationId, "over");
    }

    private boolean has(String id, String field) {
        return emergencies.find(and(eq("_id", id), exists(field))).first() != null;
    }

    private void mark(String id, String field) {
        try {
            emergencies.updateOne(eq("_id", id), set(field, true), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // Two first events at once: now it is there.
            emergencies.updateOne(eq("_id", id), set(field, true));
        }
    }
}
