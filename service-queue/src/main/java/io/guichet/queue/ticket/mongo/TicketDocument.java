package io.guichet.queue.ticket.mongo;

import io.guichet.queue.estimate.Forecast;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Desk;
import io.guichet.queue.ticket.Ending;
import io.guichet.queue.ticket.Errand;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.Notice;
import io.guichet.queue.ticket.Origin;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.PriorityReason;
import io.guichet.queue.ticket.Stage;
import io.guichet.queue.ticket.StageEntry;
import io.guichet.queue.ticket.Standing;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketNumber;
import io.guichet.queue.ticket.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as BSON and back.
 *
 * <p>Two fields exist for the database alone: {@code waitingIn} (the hall) only while a window may call the ticket, and
 * {@code atWindow} only while it takes up a window. The second is unique, so a window cannot have two visitors.
 */
final class TicketDocument {

    static final String WAITING_IN = "waitingIn";
    static final String AT_WINDOW = "atWindow";

    private TicketDocument() {}

    static Document of(Ticket ticket) {
        Errand errand = ticket.errand();
        Standing standing = ticket.standing();
        Desk desk = ticket.desk();
        boolean atWindow = ticket.state().isAtWindow();
        return new Document()
                .append("hallId", errand.hallId())
                .append("unitId", errand.unitId())
                .append("itemCode", errand.itemCode())
                .append("moreItems", errand.moreItems())
                .append("groupSize", errand.groupSize())
                .append("channel", ticket.origin().channel().name())
                .append("reference", ticket.origin().reference())
                .append("deviceId", ticket.origin().deviceId())
                .append("issueCommand", ticket.origin().command())
                .append("series", ticket.number().series())
                .append("place", ticket.number().place())
                .append("day", ticket.day().toString())
                .append("state", ticket.state().name())
                .append("priority", standing.priority().name())
                .append("priorityReason", of(standing.reason()))
                .append("turn", standing.turn())
                .append("onlyWindow", standing.window())
                .append("issuedAt", ticket.issuedAt())
                .append("forecast", of(ticket.forecast()))
                .append("desk", desk == null ? null : of(desk))
                .append("firstAsked", of(ticket.firstAsked()))
                .append("recalls", ticket.recalls())
                .append("rejoins", ticket.rejoins())
                .append(
                        "stages",
                        ticket.stages().stream().map(TicketDocument::of).toList())
                .append(
                        "notices",
                        ticket.notices().stream().map(TicketDocument::of).toList())
                .append("ending", of(ticket.ending()))
                .append("tokenHash", ticket.tokenHash())
                .append("lastCommand", ticket.lastCommand())
                .append(WAITING_IN, ticket.state().isInLine() ? errand.hallId() : null)
                .append(AT_WINDOW, atWindow && desk != null ? desk.windowId() : null);
    }

    private static Document of(Desk desk) {
        return new Document("windowId", desk.windowId())
                .append("staffId", desk.staffId())
                .append("sessionId", desk.sessionId())
                .append("calledAt", desk.calledAt())
                .append("startedAt", desk.startedAt());
    }

    private static @Nullable Document of(@Nullable PriorityReason reason) {
        return reason == null ? null : new Document("code", reason.code()).append("text", reason.text());
    }

    /** Before there were codes it was words. */
    private static @Nullable PriorityReason readReason(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case Document reason -> new PriorityReason(reason.getString("code"), reason.getString("text"));
            default -> PriorityReason.of(stored.toString());
        };
    }

    private static @Nullable Document of(@Nullable FirstAsked asked) {
        return asked == null ? null : new Document("staffId", asked.staffId()).append("windowId", asked.windowId());
    }

    private static @Nullable Document of(@Nullable Ending ending) {
        if (ending == null) return null;
        Outcome outcome = ending.outcome();
        return new Document("at", ending.at()).append("outcome", outcome == null ? null : outcome.name());
    }

    private static @Nullable Document of(@Nullable Forecast forecast) {
        if (forecast == null) return null;
        return new Document("middleMillis", forecast.middleMillis())
                .append("belowMillis", forecast.belowMillis())
                .append("aboveMillis", forecast.aboveMillis())
                .append("people", forecast.people());
    }

    static @Nullable Forecast readForecast(@Nullable Document forecast) {
        if (forecast == null) return null;
        return new Forecast(
                forecast.getLong("middleMillis"),
                forecast.getLong("belowMillis"),
                forecast.getLong("aboveMillis"),
                forecast.getInteger("people"));
    }

    private static Document of(StageEntry entry) {
        return new Document("stage", entry.stage().name()).append("enteredAt", entry.enteredAt());
    }

    private static Document of(Notice notice) {
        return new Document("at", notice.at())
                .append("itemCode", notice.itemCode())
                .append("staffId", notice.staffId())
                .append("missing", notice.missing());
    }

    static Ticket read(Document document) {
        return new Ticket(
                document.getString("_id"),
                new TicketNumber(document.getString("series"), document.getInteger("place")),
                LocalDate.parse(document.getString("day")),
                new Errand(
                        document.getString("hallId"),
                        document.getString("unitId"),
                        document.getString("itemCode"),
                        document.getList("moreItems", String.class),
                        document.getInteger("groupSize")),
                readOrigin(document),
                new Standing(
                        Priority.valueOf(document.getString("priority")),
                        readReason(document.get("priorityReason")),
                        instant(document, "turn"),
                        document.getString("onlyWindow")),
                TicketState.valueOf(document.getString("state")),
                instant(document, "issuedAt"),
                readForecast(document.get("forecast", Document.class)),
                readDesk(document.get("desk", Document.class)),
                readFirstAsked(document.get("firstAsked", Document.class)),
                document.getInteger("recalls"),
                document.getInteger("rejoins"),
                document.getList("stages", Document.class).stream()
                        .map(entry ->
                                new StageEntry(Stage.valueOf(entry.getString("stage")), instant(entry, "enteredAt")))
                        .toList(),
                readNotices(document.getList("notices", Document.class)),
                readEnding(document.get("ending", Document.class)),
                document.getString("tokenHash"),
                document.getString("lastCommand"),
                document.getLong("version"));
    }

    /** A ticket of before channels were kept counts as one from a kiosk, where nearly all came from. */
    private static Origin readOrigin(Document document) {
        String channel = document.getString("channel");
        String command = document.getString("issueCommand");
        return new Origin(
                channel == null ? Channel.KIOSK : Channel.valueOf(channel),
                document.getString("reference"),
                document.getString("deviceId"),
                command == null ? "" : command);
    }

    private static List<Notice> readNotices(List<Document> notices) {
        return notices.stream()
                .map(notice -> new Notice(
                        instant(notice, "at"),
                        notice.getString("itemCode"),
                        notice.getString("staffId"),
                        notice.getList("missing", String.class)))
                .toList();
    }

    private static @Nullable Desk readDesk(@Nullable Document desk) {
        if (desk == null) return null;
        return new Desk(
                desk.getString("windowId"),
                desk.getString("staffId"),
                desk.getString("sessionId"),
                instant(desk, "calledAt"),
                desk.get("startedAt") == null ? null : instant(desk, "startedAt"));
    }

    private static @Nullable FirstAsked readFirstAsked(@Nullable Document asked) {
        return asked == null ? null : new FirstAsked(asked.getString("staffId"), asked.getString("windowId"));
    }

    private static @Nullable Ending readEnding(@Nullable Document ending) {
        if (ending == null) return null;
        String outcome = ending.getString("outcome");
        return new Ending(instant(ending, "at"), outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
