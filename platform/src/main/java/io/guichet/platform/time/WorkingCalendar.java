package io.guichet.platform.time;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which days are worked: Monday to Friday, less the public holidays, plus the make-up days (调休上班) that the State
 * Council announces each year. Immutable.
 *
 * <p>Source of the data: {@code cn-working-days.json}, from the yearly notices of the State Council. Past
 * {@link #validThrough} only the weekly rhythm is known, and every answer says that it is provisional.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, Boolean> exceptions;
    private final LocalDate validThrough;

    private WorkingCalendar(Map<LocalDate, Boolean> exceptions, LocalDate validThrough) {
        this.exceptions = Map.copyOf(exceptions);
        this.validThrough = validThrough;
    }

    /** The calendar that ships with the platform. */
    public static WorkingCalendar ofChina() {
        try (InputStream data = WorkingCalendar.class.getResourceAsStream("/calendar/cn-working-days.json")) {
            if (data == null) throw new IllegalStateException("calendar/cn-working-days.json is not on the class path");
            return read(data);
        } catch (IOException e) {
            throw new IllegalStateException("calendar/cn-working-days.json cannot be read", e);
        }
    }

    /** @param json {@code {validThrough: date, days: [{date, isOffDay}]}} */
    static WorkingCalendar read(InputStream json) {
        File file = JsonMapper.shared().readValue(json, File.class);
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        file.days.forEach(day -> exceptions.put(LocalDate.parse(day.date), day.isOffDay));
        return new WorkingCalendar(exceptions, LocalDate.parse(file.validThrough));
    }

    public boolean isWorkingDay(LocalDate day) {
        Boolean off = exceptions.get(day);
        if (off != null) return !off;
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    /** The last day the holiday notices speak of. */
    public LocalDate validThrough() {
        return validThrough;
    }

    /**
     * The day on which a limit of so many working days ends, counted from the day after the start.
     *
     * @param workingDays at least 0; 0 gives the start day itself
     */
    public Due dueAfter(LocalDate start, int workingDays) {
        if (workingDays < 0) throw new IllegalArgumentException("working days: at least 0");
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return new Due(day, day.isAfter(validThrough));
    }

    /** @param provisional true when holidays after {@link #validThrough} may still move the day */
    public record Due(LocalDate day, boolean provisional) {}

    private record File(String validThrough, List<Day> days) {}

    private record Day(String date, boolean isOffDay, String name) {}
}
