package io.guichet.queue.staff.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.staff.StaffEvent;
import io.guichet.queue.staff.StaffMember;
import io.guichet.queue.staff.wire.StaffEventWire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Staff in one small collection. */
public final class MongoStaff implements Staff {

    private final Aggregates aggregates;

    public MongoStaff(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public StaffMember find(String id) {
        return known(id).orElseThrow(() -> new NotFound("staff member", id));
    }

    @Override
    public Optional<StaffMember> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(MongoStaff::read);
    }

    @Override
    public StaffMember add(Change<StaffMember, StaffEvent> change) {
        StaffMember member = change.after();
        try {
            aggregates.insert(member.id(), document(member), wired(change));
            return member.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(member.id()) : e;
        }
    }

    @Override
    public StaffMember save(Change<StaffMember, StaffEvent> change) {
        StaffMember member = change.after();
        if (change.isEmpty()) return member;
        aggregates.update(member.id(), member.version(), document(member), wired(change));
        return member.at(member.version() + 1);
    }

    private static Document document(StaffMember member) {
        return new Document("hallIds", member.hallIds())
                .append("unitId", member.unitId())
                .append("qualified", member.qualified())
                .append("itemCodes", member.itemCodes().stream().sorted().toList());
    }

    private static StaffMember read(Document stored) {
        return new StaffMember(
                stored.getString("_id"),
                stored.getList("hallIds", String.class),
                stored.getString("unitId"),
                stored.getBoolean("qualified"),
                new HashSet<>(stored.getList("itemCodes", String.class)),
                stored.getLong("version"));
    }

    private static List<WireEvent> wired(Change<StaffMember, StaffEvent> change) {
        return change.events().stream().map(StaffEventWire::of).toList();
    }
}
