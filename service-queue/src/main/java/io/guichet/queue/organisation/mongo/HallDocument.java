package io.guichet.queue.organisation.mongo;

import io.guichet.queue.organisation.DayTime;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.Opening;
import io.guichet.queue.organisation.OpeningHours;
import io.guichet.queue.organisation.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A hall as BSON. */
final class HallDocument {

    private HallDocument() {}

    static Document of(Hall hall) {
        Emergency emergency = hall.emergency();
        return new Document("regionId", hall.regionId())
                .append("name", WordsDocument.of(hall.name()))
                .append("zone", hall.zone().getId())
                .append(
                        "hours",
                        hall.hours().openings().stream().map(HallDocument::of).toList())
                .append(
                        "closures",
                        hall.closures().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .toList())
                .append("rules", of(hall.rules()))
                .append("emergency", emergency == null ? null : of(emergency))
                .append(
                        "pastEmergencies",
                        hall.pastEmergencies().stream().map(HallDocument::of).toList());
    }

    static Hall read(Document stored) {
        Document emergency = stored.get("emergency", Document.class);
        return new Hall(
                stored.getString("_id"),
                stored.getString("regionId"),
                WordsDocument.read(stored.get("name", Document.class)),
                ZoneId.of(stored.getString("zone")),
                new OpeningHours(list(stored, "hours").stream()
                        .map(HallDocument::opening)
                        .toList()),
                stored.getList("closures", String.class).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()),
                rules(stored.get("rules", Document.class)),
                emergency == null ? null : emergency(emergency),
                stored.getList("pastEmergencies", Document.class, List.of()).stream()
                        .map(HallDocument::span)
                        .toList(),
                stored.getLong("version"));
    }

    private static Document of(Opening opening) {
        return new Document("day", opening.day().name())
                .append("opens", DayTime.textOfStart(opening.opens()))
                .append("closes", DayTime.textOfEnd(opening.closes()));
    }

    private static Opening opening(Document stored) {
        return new Opening(
                DayOfWeek.valueOf(stored.getString("day")),
                DayTime.start(stored.getString("opens")),
                DayTime.end(stored.getString("closes")));
    }

    private static Document of(HallRules rules) {
        Document credits = new Document();
        rules.credits().forEach((priority, credit) -> credits.append(priority, credit.toString()));
        return new Document("listed", rules.listed())
                .append("recallLimit", rules.recallLimit())
                .append("rejoinLimit", rules.rejoinLimit())
                .append("rejoinWithin", rules.rejoinWithin().toString())
                .append("unattendedAfter", rules.unattendedAfter().toString())
                .append("credits", credits)
                .append(
                        "minimumOpen",
                        rules.minimumOpen().stream().map(HallDocument::of).toList())
                .append("closingGrace", rules.closingGrace().toString())
                .append("urgentReasons", rules.urgentReasons().stream().sorted().toList())
                .append("referralDays", rules.referralDays())
                .append("checkInBefore", rules.checkInBefore().toString())
                .append("checkInAfter", rules.checkInAfter().toString());
    }

    private static HallRules rules(Document stored) {
        Map<String, Duration> credits = new HashMap<>();
        stored.get("credits", Document.class)
                .forEach((priority, credit) -> credits.put(priority, Duration.parse((String) credit)));
        // A hall of before these rules has the usual ones.
        HallRules usual = HallRules.defaults();
        return new HallRules(
                // A hall that was stored before there was a choice is listed.
                stored.getBoolean("listed", true),
                stored.getInteger("recallLimit"),
                stored.getInteger("rejoinLimit"),
                Duration.parse(stored.getString("rejoinWithin")),
                Duration.parse(stored.getString("unattendedAfter")),
                credits,
                list(stored, "minimumOpen").stream().map(HallDocument::minimum).toList(),
                stored.containsKey("closingGrace")
                        ? Duration.parse(stored.getString("closingGrace"))
                        : usual.closingGrace(),
                stored.containsKey("urgentReasons")
                        ? Set.copyOf(stored.getList("urgentReasons", String.class))
                        : usual.urgentReasons(),
                stored.getInteger("referralDays", usual.referralDays()),
                // A hall that was stored before there were appointments has the usual times.
                duration(stored, "checkInBefore", HallRules.defaults().checkInBefore()),
                duration(stored, "checkInAfter", HallRules.defaults().checkInAfter()));
    }

    private static Duration duration(Document stored, String rule, Duration usual) {
        String written = stored.getString(rule);
        return written == null ? usual : Duration.parse(written);
    }

    private static Document of(Span span) {
        return new Document("from", span.from()).append("until", span.until());
    }

    private static Span span(Document stored) {
        return new Span(
                stored.getDate("from").toInstant(), stored.getDate("until").toInstant());
    }

    private static Document of(MinimumOpen minimum) {
        return new Document("itemCode", minimum.itemCode())
                .append("from", DayTime.textOfStart(minimum.from()))
                .append("to", DayTime.textOfEnd(minimum.to()))
                .append("windows", minimum.windows());
    }

    private static MinimumOpen minimum(Document stored) {
        return new MinimumOpen(
                stored.getString("itemCode"),
                DayTime.start(stored.getString("from")),
                DayTime.end(stored.getString("to")),
                stored.getInteger("windows"));
    }

    private static Document of(Emergency emergency) {
        return new Document("notice", WordsDocument.of(emergency.notice()))
                .append("since", emergency.since())
                .append("planId", emergency.planId());
    }

    private static Emergency emergency(Document stored) {
        @Nullable String planId = stored.getString("planId");
        return new Emergency(
                WordsDocument.read(stored.get("notice", Document.class)),
                stored.getDate("since").toInstant(),
                planId);
    }

    private static List<Document> list(Document stored, String field) {
        return stored.getList(field, Document.class);
    }
}
