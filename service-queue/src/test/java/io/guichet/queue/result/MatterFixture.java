package io.guichet.queue.result;

import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.organisation.HallFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Matters of hall-2, opened by s1 on a Monday at nine, due five working days later. */
public final class MatterFixture {

    public static final Instant NINE = HallFixture.NINE;
    public static final LocalDate MONDAY = HallFixture.MONDAY;
    public static final LocalDate DUE = MONDAY.plusDays(7);

    private MatterFixture() {}

    public static Matter opened(String ticketId) {
        return dueOn(ticketId, DUE);
    }

    public static Matter dueOn(String ticketId, LocalDate day) {
        return due(ticketId, day, null);
    }

    /** Promised in minutes: until an instant, on the day of {@link #MONDAY}. */
    public static Matter dueAt(String ticketId, Instant at) {
        return due(ticketId, MONDAY, at);
    }

    /** On this day, at whatever time. */
    public static Moment on(LocalDate day) {
        return new Moment(day, NINE);
    }

    private static Matter due(String ticketId, LocalDate day, @Nullable Instant at) {
        return new Matter(
                ticketId,
                "hall-2",
                "unit-1",
                "pension",
                "YL-2026/0042",
                "s1",
                NINE,
                new WorkingCalendar.Due(day, false),
                at,
                null,
                null,
                0);
    }
}
