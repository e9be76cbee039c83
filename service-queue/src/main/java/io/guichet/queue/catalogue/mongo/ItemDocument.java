package io.guichet.queue.catalogue.mongo;

import io.guichet.queue.catalogue.ItemVersion;
import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.Material;
import io.guichet.queue.catalogue.ServiceItem;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** An item as BSON. */
final class ItemDocument {

    private ItemDocument() {}

    static Document of(ServiceItem item) {
        return new Document("unitId", item.unitId())
                .append("hallId", item.hallId())
                .append("name", WordsDocument.of(item.name()))
                .append("series", item.series())
                .append("popular", item.popular())
                .append("steps", item.steps().stream().map(WordsDocument::of).toList())
                .append(
                        "materials",
                        item.materials().stream().map(ItemDocument::of).toList())
                .append("legalBasis", WordsDocument.of(item.legalBasis()))
                .append("legalLimit", of(item.legalLimit()))
                .append("promisedLimit", of(item.promisedLimit()))
                .append("feeCents", item.feeCents())
                .append("typicalMinutes", item.typicalMinutes())
                .append("dailyQuota", item.dailyQuota())
                .append("perPersonQuota", item.perPersonQuota())
                .append("accepting", item.accepting())
                .append("history", item.history().stream().map(ItemDocument::of).toList());
    }

    static ServiceItem read(Document stored) {
        return new ServiceItem(
                stored.getString("_id"),
                stored.getString("unitId"),
                stored.getString("hallId"),
                WordsDocument.read(stored.get("name", Document.class)),
                stored.getString("series"),
                stored.getBoolean("popular"),
                list(stored, "steps", WordsDocument::read),
                list(stored, "materials", ItemDocument::material),
                WordsDocument.read(stored.get("legalBasis", Document.class)),
                limit(stored.get("legalLimit", Document.class)),
                limit(stored.get("promisedLimit", Document.class)),
                stored.getLong("feeCents"),
                stored.getInteger("typicalMinutes"),
                stored.getInteger("dailyQuota"),
                stored.getInteger("perPersonQuota"),
                stored.getBoolean("accepting"),
                list(stored, "history", ItemDocument::version),
                stored.getLong("version"));
    }

    private static Document of(Material material) {
        return new Document("id", material.id())
                .append("name", WordsDocument.of(material.name()))
                .append("required", material.required())
                .append("copies", material.copies())
                .append("formUrl", material.formUrl());
    }

    private static Material material(Document stored) {
        return new Material(
                stored.getString("id"),
                WordsDocument.read(stored.get("name", Document.class)),
                stored.getBoolean("required"),
                stored.getInteger("copies"),
                stored.getString("formUrl"));
    }

    private static Document of(Limit limit) {
        return new Document("amount", limit.amount())
                .append("unit", limit.unit().name());
    }

    private static Limit limit(Document stored) {
        return new Limit(stored.getInteger("amount"), Limit.Unit.valueOf(stored.getString("unit")));
    }

    private static Document of(ItemVersion version) {
        return new Document("version", version.version())
                .append("at", version.at())
                .append("changed", version.changed());
    }

    private static ItemVersion version(Document stored) {
        return new ItemVersion(
                stored.getLong("version"), stored.getDate("at").toInstant(), stored.getList("changed", String.class));
    }

    private static <T> List<T> list(Document stored, String field, Function<Document, T> one) {
        return stored.getList(field, Document.class).stream().map(one).toList();
    }
}
