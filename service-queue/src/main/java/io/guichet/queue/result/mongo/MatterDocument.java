package io.guichet.queue.result.mongo;

import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.result.Matter;
import io.guichet.queue.result.Result;
import io.guichet.queue.result.Told;
import io.guichet.queue.result.ToldHow;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A matter as a document and back. Days are written like 2026-03-02, so that they sort as they follow. */
final class MatterDocument {

    /** False when the result was told. */
    static final String OPEN = "open";

    static final String DUE_ON = "dueOn";
    /** Only where the limit is in minutes. */
    static final String DUE_AT = "dueAt";

    static final String ON_TIME = "told.onTime";

    private MatterDocument() {}

    static Document of(Matter matter) {
        return new Document("hallId", matter.hallId())
                .append("unitId", matter.unitId())
                .append("itemCode", matter.itemCode())
                .append("reference", matter.reference())
                .append("openedBy", matter.openedBy())
                .append("openedAt", matter.openedAt())
                .append(DUE_ON, matter.due().day().toString())
                .append(DUE_AT, matter.dueAt())
                .append("provisional", matter.due().provisional())
                .append("overdueNoted", matter.overdueNoted())
                .append("told", of(matter.told()))
                .append(OPEN, matter.told() == null);
    }

    static Matter read(Document stored) {
        Date noted = stored.getDate("overdueNoted");
        Date dueAt = stored.getDate(DUE_AT);
        return new Matter(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getString("unitId"),
                stored.getString("itemCode"),
                stored.getString("reference"),
                stored.getString("openedBy"),
                stored.getDate("openedAt").toInstant(),
                new WorkingCalendar.Due(LocalDate.parse(stored.getString(DUE_ON)), stored.getBoolean("provisional")),
                dueAt == null ? null : dueAt.toInstant(),
                noted == null ? null : noted.toInstant(),
                told(stored.get("told", Document.class)),
                stored.getLong("version"));
    }

    private static @Nullable Document of(@Nullable Told told) {
        if (told == null) return null;
        return new Document("result", told.result().name())
                .append("how", told.how().name())
                .append("staffId", told.staffId())
                .append("at", told.at())
                .append("onTime", told.onTime());
    }

    private static @Nullable Told told(@Nullable Document stored) {
        if (stored == null) return null;
        return new Told(
                Result.valueOf(stored.getString("result")),
                ToldHow.valueOf(stored.getString("how")),
                stored.getString("staffId"),
                stored.getDate("at").toInstant(),
                stored.getBoolean("onTime"));
    }
}
