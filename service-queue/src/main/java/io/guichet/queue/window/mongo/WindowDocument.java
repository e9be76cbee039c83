package io.guichet.queue.window.mongo;

import io.guichet.platform.domain.Words;
import io.guichet.queue.window.CloseApproval;
import io.guichet.queue.window.Pause;
import io.guichet.queue.window.Reason;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Suspension;
import io.guichet.queue.window.WindowState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A window as BSON. */
final class WindowDocument {

    /** Unique where it is: one person, one window. */
    static final String SIGNED_IN = "session.staffId";

    private WindowDocument() {}

    static Document of(ServiceWindow window) {
        Session session = window.session();
        Suspension suspension = window.suspension();
        CloseApproval approval = window.approval();
        return new Document("hallId", window.hallId())
                .append("unitId", window.unitId())
                .append("number", window.number())
                .append(
                        "label",
                        new Document("zh", window.label().zh())
                                .append("en", window.label().en()))
                .append("itemCodes", sorted(window.itemCodes()))
                .append("state", window.state().name())
                .append("session", session == null ? null : of(session))
                .append("suspension", suspension == null ? null : of(suspension))
                .append("approval", approval == null ? null : of(approval));
    }

    static ServiceWindow read(Document stored) {
        Document label = stored.get("label", Document.class);
        Document session = stored.get("session", Document.class);
        Document suspension = stored.get("suspension", Document.class);
        Document approval = stored.get("approval", Document.class);
        return new ServiceWindow(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getString("unitId"),
                stored.getString("number"),
                new Words(label.getString("zh"), label.getString("en")),
                set(stored, "itemCodes"),
                WindowState.valueOf(stored.getString("state")),
                session == null ? null : session(session),
                suspension == null ? null : suspension(suspension),
                approval == null ? null : approval(approval),
                stored.getLong("version"));
    }

    private static Document of(Session session) {
        Document document = new Document("id", session.id())
                .append("staffId", session.staffId())
                .append("openedAt", session.openedAt())
                .append("itemCodes", sorted(session.itemCodes()))
                .append("pauses", session.pauses().stream().map(Pauses::of).toList());
        if (session.permitId() != null) document.append("permitId", session.permitId());
        if (session.unattendedSince() != null) document.append("unattendedSince", session.unattendedSince());
        if (session.leftOpenSince() != null) document.append("leftOpenSince", session.leftOpenSince());
        return document;
    }

    private static Session session(Document stored) {
        return new Session(
                stored.getString("id"),
                stored.getString("staffId"),
                instant(stored, "openedAt"),
                set(stored, "itemCodes"),
                stored.getString("permitId"),
                Pauses.read(stored),
                stored.containsKey("unattendedSince") ? instant(stored, "unattendedSince") : null,
                stored.containsKey("leftOpenSince") ? instant(stored, "leftOpenSince") : null);
    }

    private static Document of(Suspension suspension) {
        Document document = new Document("reason", Reasons.of(suspension.reason())).append("since", suspension.since());
        return suspension.faultId() == null ? document : document.append("faultId", suspension.faultId());
    }

    private static Suspension suspension(Document stored) {
        return new Suspension(
                Reasons.read(stored.get("reason", Document.class)),
                instant(stored, "since"),
                stored.getString("faultId"));
    }

    private static Document of(CloseApproval approval) {
        return new Document("by", approval.by())
                .append("reason", Reasons.of(approval.reason()))
                .append("at", approval.at());
    }

    private static CloseApproval approval(Document stored) {
        return new CloseApproval(
                stored.getString("by"), Reasons.read(stored.get("reason", Document.class)), instant(stored, "at"));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static Set<String> set(Document stored, String field) {
        return new HashSet<>(stored.getList(field, String.class));
    }

    private static Instant instant(Document stored, String field) {
        return stored.getDate(field).toInstant();
    }

    /** Suspensions that are over, as BSON. */
    static final class Pauses {

        private Pauses() {}

        static Document of(Pause pause) {
            return new Document("reason", pause.reason())
                    .append("from", pause.from())
                    .append("until", pause.until());
        }

        static List<Pause> read(Document stored) {
            return stored.getList("pauses", Document.class).stream()
                    .map(pause -> new Pause(pause.getString("reason"), instant(pause, "from"), instant(pause, "until")))
                    .toList();
        }
    }

    /** Reasons as BSON. */
    static final class Reasons {

        private Reasons() {}

        static Document of(Reason reason) {
            @Nullable String text = reason.text();
            Document document = new Document("code", reason.code());
            return text == null ? document : document.append("text", text);
        }

        static Reason read(Document stored) {
            return new Reason(stored.getString("code"), stored.getString("text"));
        }
    }
}
