package io.guichet.queue.referral.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.referral.Referral;
import io.guichet.queue.referral.ReferralState;
import io.guichet.queue.referral.Referrals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Referrals, one document each, written by single conditional updates. */
public final class MongoReferrals implements Referrals {

    private final MongoCollection<Document> referrals;

    public MongoReferrals(MongoCollection<Document> referrals) {
        this.referrals = referrals;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        referrals.createIndex(ascending("to.hallId", "at"));
        referrals.createIndex(ascending("origin.hallId", "at"));
        referrals.createIndex(ascending("ticketId"), new IndexOptions().sparse(true));
    }

    @Override
    public Referral find(String id) {
        Document stored = referrals.find(eq("_id", id)).first();
        if (stored == null) throw new NotFound("referral", id);
        return ReferralDocument.read(stored);
    }

    @Override
    public void add(Referral referral) {
        try {
            referrals.insertOne(ReferralDocument.of(referral));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public void taken(String id, String ticketId, Instant at) {
        referrals.updateOne(
                and(eq("_id", id), exists("ticketId", false)), combine(set("ticketId", ticketId), set("takenAt", at)));
    }

    @Override
    public void started(String ticketId, Instant at) {
        referrals.updateOne(and(eq("ticketId", ticketId), exists("startedAt", false)), set("startedAt", at));
    }

    @Override
    public List<Referral> ofHall(
            String hallId, Side side, @Nullable ReferralState state, Instant late, int skip, int limit) {
        Bson ofHall = eq(side == Side.RECEIVED ? "to.hallId" : "origin.hallId", hallId);
        return referrals
                .find(state == null ? ofHall : and(ofHall, inState(state, late)))
                .sort(ascending("at", "_id"))
                .skip(skip)
                .limit(limit)
                .map(ReferralDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson inState(ReferralState state, Instant late) {
        return switch (state) {
            case OPEN -> exists("ticketId", false);
            case OVERDUE -> and(exists("ticketId", false), lte("at", late));
            case TAKEN -> and(exists("ticketId", true), exists("startedAt", false));
            case STARTED -> exists("startedAt", true);
        };
    }
}
