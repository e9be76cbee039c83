package io.guichet.equipment.plan.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import io.guichet.equipment.mongo.Stored;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.PlanEvent;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.Stage;
import io.guichet.equipment.plan.wire.PlanEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Plans, one document each. */
public final class MongoPlans implements Plans {

    private static final String HALL = "target.hallId";
    private static final String DEVICE = "target.deviceId";
    private static final String CAMPAIGN = "target.campaignId";
    private static final String STAGE = "due.stage";
    private static final String DAY = "due.day";
    private static final String NEXT_AT = "due.nextAt";
    private static final String METER = "rule.meter.meterId";
    private static final String READING = "due.reading";
    private static final String LAST_RUN = "lastRunAt";

    private final Stored<Plan, PlanEvent> plans;

    public MongoPlans(Aggregates aggregates) {
        this.plans = new Stored<>(
                aggregates, new Stored.Names<>("plan", Plan.class, Plan::id, Plan::version, PlanEventWire::of));
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        var documents = plans.aggregates().documents();
        documents.createIndex(ascending(HALL, STAGE, DAY, "_id"));
        documents.createIndex(ascending(DEVICE, DAY));
        documents.createIndex(ascending(CAMPAIGN, DAY), new IndexOptions().sparse(true));
        documents.createIndex(ascending(NEXT_AT), new IndexOptions().sparse(true));
        documents.createIndex(ascending(METER, READING), new IndexOptions().sparse(true));
        documents.createIndex(ascending(HALL, LAST_RUN));
        documents.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Plan find(String id) {
        return plans.find(id);
    }

    @Override
    public Optional<Plan> known(String id) {
        return plans.known(id);
    }

    @Override
    public List<Plan> search(Search search, int skip, int limit) {
        List<Bson> wanted = new ArrayList<>();
        add(wanted, HALL, search.hallId());
        add(wanted, DEVICE, search.deviceId());
        add(wanted, CAMPAIGN, search.campaignId());
        Stage stage = search.stage();
        if (stage != null) wanted.add(eq(STAGE, stage.name()));
        return plans.list(wanted.isEmpty() ? new Document() : and(wanted), ascending(DAY, "_id"), skip, limit);
    }

    @Override
    public List<Plan> toMoveOn(Instant now, int limit) {
        return plans.list(lte(NEXT_AT, now), ascending(NEXT_AT), 0, limit);
    }

    @Override
    public List<Plan> reachedBy(String meterId, long reading, int limit) {
        return plans.list(
                and(eq(METER, meterId), lte(READING, reading), eq(STAGE, Stage.WAITING.name())),
                ascending(READING, "_id"),
                0,
                limit);
    }

    @Override
    public Load load(String hallId, @Nullable LocalDate from, LocalDate until) {
        Bson days = from == null ? lt(DAY, until) : and(gte(DAY, from), lt(DAY, until));
        long count = 0;
        long minutes = 0;
        var found = plans.aggregates()
                .documents()
                .find(and(eq(HALL, hallId), in(STAGE, live()), exists(DAY), days))
                .projection(Projections.include("work.minutes"));
        for (Document plan : found) {
            count++;
            minutes += plan.get("work", Document.class).getInteger("minutes");
        }
        return new Load(count, minutes);
    }

    @Override
    public Progress progress(String campaignId) {
        var documents = plans.aggregates().documents();
        Bson ofCampaign = eq(CAMPAIGN, campaignId);
        return new Progress(
                documents.countDocuments(ofCampaign), documents.countDocuments(and(ofCampaign, exists(LAST_RUN))));
    }

    @Override
    public List<Plan> withRuns(String hallId, Instant from, int limit) {
        return plans.list(
                and(eq(HALL, hallId), Filters.or(gte(LAST_RUN, from), in(STAGE, List.of("DUE", "OVERDUE")))),
                ascending("_id"),
                0,
                limit);
    }

    @Override
    public Plan add(Change<Plan, PlanEvent> change) {
        return plans.add(change);
    }

    @Override
    public Plan save(Change<Plan, PlanEvent> change) {
        Plan after = change.after();
        Document fields = plans.state(after);
        if (!after.runs().isEmpty())
            fields.append(LAST_RUN, after.runs().getLast().at());
        return plans.save(change, fields);
    }

    private static List<String> live() {
        return List.of(Stage.WAITING.name(), Stage.DUE.name(), Stage.OVERDUE.name());
    }

    private static void add(List<Bson> wanted, String field, @Nullable String value) {
        if (value != null) wanted.add(eq(field, value));
    }
}
