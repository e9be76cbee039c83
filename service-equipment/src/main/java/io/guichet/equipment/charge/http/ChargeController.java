package io.guichet.equipment.charge.http;

import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.charge.ChargeSheet;
import io.guichet.equipment.charge.CloseMonth;
import io.guichet.equipment.charge.Totals;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a unit pays, month by month. Money in cents. */
@RestController
@RequestMapping("/api/equipment/charge-sheets/{unit}/{month}")
final class ChargeController {

    private final CloseMonth months;
    private final Places places;
    private final Acts acts;

    ChargeController(CloseMonth months, Places places, Acts acts) {
        this.months = months;
        this.places = places;
        this.acts = acts;
    }

    /** @param closedAt null while it is open and may still grow */
    record SheetView(
            String unitId,
            String month,
            List<ChargeLine> lines,
            Totals totals,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {
        static SheetView of(CloseMonth.Sheet sheet) {
            ChargeSheet closed = sheet.closed();
            return new SheetView(
                    sheet.unitId(),
                    sheet.month(),
                    sheet.lines(),
                    sheet.totals(),
                    closed == null ? null : closed.closedBy(),
                    closed == null ? null : closed.closedAt());
        }
    }

    @GetMapping
    SheetView sheet(@PathVariable String unit, @PathVariable String month) {
        hallOf(unit);
        return SheetView.of(months.sheet(unit, month(month)));
    }

    @PostMapping("/close")
    SheetView close(@PathVariable String unit, @PathVariable String month, HttpServletRequest request) {
        String hallId = hallOf(unit);
        months.close(unit, hallId, month(month), acts.of(request));
        return SheetView.of(months.sheet(unit, month(month)));
    }

    /** @param cents below 0 for money back */
    record CorrectionRequest(@NotNull Long cents, @NotNull String note) {}

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    ChargeLine correct(
            @PathVariable String unit,
            @PathVariable String month,
            @Valid @RequestBody CorrectionRequest body,
            HttpServletRequest request) {
        String hallId = hallOf(unit);
        return months.correct(unit, hallId, month(month), body.cents, body.note, acts.of(request));
    }

    private String hallOf(String unit) {
        Place place = places.find(Kind.UNIT, InvalidRequest.at("unit", () -> Ids.slug("unit", unit)))
                .orElseThrow(() -> new NotFound("unit", unit));
        String hallId = place.hallIds().getFirst();
        AskedHall.check(hallId);
        return hallId;
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 2000 && month.getYear() < 2100) return month;
        } catch (DateTimeException none) {
            // The same answer.
        }
        throw new InvalidRequest("month", "a month like 2026-11");
    }
}
