package io.guichet.evaluation.statistics.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import io.guichet.evaluation.statistics.Cell;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.Cuboid;
import io.guichet.evaluation.statistics.DayKey;
import io.guichet.evaluation.statistics.HallDays;
import io.guichet.evaluation.statistics.Tally;
import io.guichet.platform.domain.Stale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** One document for each day of a hall, with a field for each grain; a question reads one of them. */
public final class MongoHallDays implements HallDays {

    private final MongoCollection<Document> days;

    public MongoHallDays(MongoCollection<Document> days) {
        this.days = days;
    }

    public void createIndexes() {
        days.createIndex(Indexes.ascending("hallId", "day"));
        days.createIndex(Indexes.ascending("day"));
    }

    @Override
    public long version(DayKey day) {
        Document found = days.find(eq("_id", id(day)))
                .projection(Projections.include("version"))
                .first();
        return found == null ? 0 : found.getLong("version");
    }

    @Override
    public void save(DayKey day, long version, Map<Cell, Tally> cells) {
        List<Bson> fields = new ArrayList<>();
        fields.add(set("version", version + 1));
        for (Cuboid cuboid : Cuboid.values()) {
            fields.add(set(field(cuboid), new Binary(Packing.pack(cuboid.of(cells)))));
        }
        if (version == 0) insertFirst(day);
        var done = days.updateOne(and(eq("_id", id(day)), eq("version", version)), combine(fields));
        if (done.getMatchedCount() == 0) throw new Stale(id(day));
    }

    /** At version 0: of two who start the same day, the update after it tells who was first. */
    private void insertFirst(DayKey day) {
        try {
            days.insertOne(new Document("_id", id(day))
                    .append("hallId", day.hallId())
                    .append("day", day.day().toString())
                    .append("version", 0L));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Set<DayKey> known(@Nullable String hallId) {
        return days.find(hallId == null ? new Document() : eq("hallId", hallId))
                .projection(Projections.include("hallId", "day"))
                .map(MongoHallDays::key)
                .into(new HashSet<>());
    }

    @Override
    public void scan(Range range, Cuboid cuboid, CellFilter filter, Sink sink) {
        String field = field(cuboid);
        Bson time =
                and(gte("day", range.from().toString()), lte("day", range.to().toString()));
        String hallId = range.hallId();
        days.find(hallId == null ? time : and(eq("hallId", hallId), time))
                .projection(Projections.include("hallId", "day", field))
                .batchSize(1_000)
                .forEach(found -> {
                    Binary rows = found.get(field, Binary.class);
                    // A day that somebody is about to count for the first time.
                    if (rows == null) return;
                    DayKey day = key(found);
                    Packing.scan(rows.getData(), filter, (cell, tally) -> sink.row(day, cell, tally));
                });
    }

    private static DayKey key(Document found) {
        return new DayKey(found.getString("hallId"), LocalDate.parse(found.getString("day")));
    }

    private static String field(Cuboid cuboid) {
        return "by" + cuboid.name().charAt(0) + cuboid.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String id(DayKey day) {
        return day.hallId() + "|" + day.day();
    }
}
