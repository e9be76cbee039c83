package io.guichet.audit.onsite.http;

import io.guichet.audit.onsite.DayRecord;
import io.guichet.audit.onsite.MissingDays;
import io.guichet.audit.onsite.OnsiteEvent;
import io.guichet.audit.onsite.RecordDay;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The director's daily record of each person (M2). */
@RestController
@RequestMapping("/api/audit")
public final class OnsiteController {

    private static final int LONGEST = 500;

    private final Shelf<DayRecord, OnsiteEvent> records;
    private final RecordDay recordDay;
    private final MissingDays missingDays;

    public OnsiteController(Shelf<DayRecord, OnsiteEvent> records, RecordDay recordDay, MissingDays missingDays) {
        this.records = records;
        this.recordDay = recordDay;
        this.missingDays = missingDays;
    }

    /** How the day was; each mark 1 to 5. */
    record DayRequest(
            @NotNull Integer quality,
            @NotNull Integer efficiency,
            @NotNull Integer service,
            @NotNull Integer discipline,
            @Nullable @Size(max = LONGEST) String note) {

        DayRecord.Marks toMarks() {
            return InvalidRequest.at("", () -> new DayRecord.Marks(quality, efficiency, service, discipline));
        }
    }

    /** One person's day. */
    record DayView(
            String hallId,
            LocalDate day,
            String staffId,
            DayRecord.Marks marks,
            String note,
            String by,
            Instant at,
            int corrections,
            long version) {

        static DayView of(Stored<DayRecord> stored) {
            DayRecord it = stored.value();
            return new DayView(
                    it.hallId(),
                    it.day(),
                    it.staffId(),
                    it.marks(),
                    it.note(),
                    it.by(),
                    it.at(),
                    it.corrections(),
                    stored.version());
        }
    }

    /** Who worked and has no record. */
    record MissingView(String hallId, String month, List<MissingDays.Missing> missing) {}

    @PutMapping("/halls/{hall}/onsite/{day}/{staff}")
    DayView record(
            @PathVariable String hall,
            @PathVariable String day,
            @PathVariable String staff,
            @Valid @RequestBody DayRequest body,
            HttpServletRequest request) {
        Caller.current().require(hall, Role.SUPERVISOR);
        return DayView.of(recordDay.record(
                hall,
                Given.day("day", day),
                Given.id("staff", staff),
                body.toMarks(),
                body.note() == null ? "" : body.note(),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/onsite/{month}")
    Page<DayView> ofMonth(
            @PathVariable String hall,
            @PathVariable String month,
            @RequestParam(name = "staff", required = false) @Nullable String staffId,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        YearMonth asked = Given.month("month", month);
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("month", asked.toString())
                .with("staffId", staffId)
                .ascending("day");
        return Page.of(records, wanted, page, DayView::of);
    }

    @GetMapping("/halls/{hall}/onsite/{month}/missing")
    MissingView missing(@PathVariable String hall, @PathVariable String month) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        YearMonth asked = Given.month("month", month);
        return new MissingView(hall, asked.toString(), missingDays.of(hall, asked));
    }

    /** The caller's own days, the latest first. */
    @GetMapping("/onsite/mine")
    Page<DayView> mine(@RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all().with("staffId", Caller.current().subject()).descending("day");
        return Page.of(records, wanted, page, DayView::of);
    }
}
