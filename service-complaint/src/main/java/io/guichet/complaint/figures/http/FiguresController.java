package io.guichet.complaint.figures.http;

import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.deadline.OfficeHours;
import io.guichet.complaint.figures.CountCases;
import io.guichet.complaint.figures.Figures;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for those who answer for a hall. */
@RestController
public final class FiguresController {

    private static final int MOST_DAYS = 366;

    /** A petition with its extension, pauses and a second round can be open for so long. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(400);

    private final CaseFiles files;
    private final CountCases count;
    private final OfficeHours hours;
    private final Clock clock;

    public FiguresController(CaseFiles files, CountCases count, OfficeHours hours, Clock clock) {
        this.files = files;
        this.count = count;
        this.hours = hours;
        this.clock = clock;
    }

    record FiguresView(@Nullable String hallId, LocalDate from, LocalDate to, Figures figures) {}

    /** Both days included. */
    @GetMapping("/api/complaint/statistics")
    FiguresView figures(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new InvalidRequest("to", "not before from, at most " + MOST_DAYS + " days after it");
        }
        Caller caller = Caller.current();
        String wanted = hall == null ? caller.hall() : InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        if (caller.hall() != null && !caller.hall().equals(wanted)) {
            throw new Forbidden("Your role does not allow this in hall " + wanted + ".");
        }
        Instant begin = from.atStartOfDay(hours.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(hours.zone()).toInstant();
        return new FiguresView(
                wanted,
                from,
                to,
                count.count(files.received(wanted, begin.minus(LONGEST_LIFE), end), begin, end, clock.instant()));
    }
}
