package io.guichet.evaluation.statistics.mongo;

import io.guichet.evaluation.statistics.About;
import io.guichet.evaluation.statistics.Fact;
import io.guichet.evaluation.statistics.News;
import io.guichet.evaluation.statistics.Steps;
import io.guichet.evaluation.statistics.Voice;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Fact to BSON and back. */
final class FactDocument {

    private FactDocument() {}

    static Document of(News news) {
        Steps steps = news.steps();
        Document document = new Document("topic", news.topic().name())
                .append("level", news.level())
                .append("tags", news.tags());
        if (news.hasContact() != null) document.append("hasContact", news.hasContact());
        if (steps != null) document.append("steps", of(steps));
        return document;
    }

    private static Document of(Steps steps) {
        return new Document("contactedAt", steps.contactedAt())
                .append("verifiedAt", steps.verifiedAt())
                .append("rectifiedAt", steps.rectifiedAt())
                .append("dueAt", steps.dueAt())
                .append("answeredAt", steps.answeredAt())
                .append("calledBackAt", steps.calledBackAt())
                .append("satisfied", steps.satisfied());
    }

    static Fact read(Document found) {
        About about = new About(
                found.getString("_id"),
                found.getString("hallId"),
                found.getString("unitId"),
                found.getString("itemCode"),
                found.getString("windowId"),
                found.getString("staffId"),
                found.getDate("finishedAt").toInstant());
        Document news = found.get("news", Document.class);
        return new Fact(about, news == null ? null : voice(found, news));
    }

    private static Voice voice(Document found, Document news) {
        SortedMap<Long, News> bySeq = new TreeMap<>();
        news.forEach((seq, document) -> bySeq.put(Long.valueOf(seq), news((Document) document)));
        return new Voice(
                found.getString("channel"), found.getDate("submittedAt").toInstant(), bySeq);
    }

    private static News news(Document found) {
        Document steps = found.get("steps", Document.class);
        return new News(
                News.Topic.valueOf(found.getString("topic")),
                found.getInteger("level"),
                found.getList("tags", String.class, List.of()),
                found.getBoolean("hasContact"),
                steps == null ? null : steps(steps));
    }

    private static Steps steps(Document found) {
        return new Steps(
                instant(found, "contactedAt"),
                instant(found, "verifiedAt"),
                instant(found, "rectifiedAt"),
                instant(found, "dueAt"),
                instant(found, "answeredAt"),
                instant(found, "calledBackAt"),
                found.getBoolean("satisfied"));
    }

    private static @Nullable Instant instant(Document found, String field) {
        Date date = found.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
