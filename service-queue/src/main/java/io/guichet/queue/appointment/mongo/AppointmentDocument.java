package io.guichet.queue.appointment.mongo;

import io.guichet.queue.appointment.Appointment;
import io.guichet.queue.appointment.SlotId;
import io.guichet.queue.appointment.Use;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An appointment as a document and back. */
final class AppointmentDocument {

    private AppointmentDocument() {}

    static Document of(Appointment appointment) {
        return new Document("hallId", appointment.slot().hallId())
                .append("itemCode", appointment.slot().itemCode())
                .append("startsAt", appointment.slot().startsAt())
                .append("bookedAt", appointment.bookedAt())
                .append("checkInFrom", appointment.checkInFrom())
                .append("checkInUntil", appointment.checkInUntil())
                .append("cancelledAt", appointment.cancelledAt())
                .append("use", of(appointment.use()));
    }

    static Appointment read(Document stored) {
        Date cancelledAt = stored.getDate("cancelledAt");
        return new Appointment(
                stored.getString("_id"),
                new SlotId(
                        stored.getString("hallId"),
                        stored.getString("itemCode"),
                        stored.getDate("startsAt").toInstant()),
                stored.getDate("bookedAt").toInstant(),
                stored.getDate("checkInFrom").toInstant(),
                stored.getDate("checkInUntil").toInstant(),
                cancelledAt == null ? null : cancelledAt.toInstant(),
                use(stored.get("use", Document.class)),
                stored.getLong("version"));
    }

    private static @Nullable Document of(@Nullable Use use) {
        if (use == null) return null;
        return new Document("ticketId", use.ticketId())
                .append("command", use.command())
                .append("at", use.at());
    }

    private static @Nullable Use use(@Nullable Document stored) {
        if (stored == null) return null;
        return new Use(
                stored.getString("ticketId"),
                stored.getString("command"),
                stored.getDate("at").toInstant());
    }
}
