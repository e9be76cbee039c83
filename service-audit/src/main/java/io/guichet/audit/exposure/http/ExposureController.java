package io.guichet.audit.exposure.http;

import io.guichet.audit.exposure.Channel;
import io.guichet.audit.exposure.Exposure;
import io.guichet.audit.exposure.ExposureEvent;
import io.guichet.audit.exposure.RecordExposure;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exposures and what follows from them (W12). */
@RestController
@RequestMapping("/api/audit")
public final class ExposureController {

    private static final int LONGEST = 2000;

    private final Shelf<Exposure, ExposureEvent> exposures;
    private final RecordExposure recordExposure;

    public ExposureController(Shelf<Exposure, ExposureEvent> exposures, RecordExposure recordExposure) {
        this.exposures = exposures;
        this.recordExposure = recordExposure;
    }

    /** What was exposed. */
    record ExposureRequest(
            @NotNull String unitId,
            @Nullable String staffId,
            @NotNull String headId,
            @NotNull Channel channel,
            @NotNull LocalDate exposedOn,
            @NotBlank @Size(max = LONGEST) String text) {

        RecordExposure.Account toAccount() {
            return new RecordExposure.Account(
                    Given.id("/unitId", unitId),
                    Given.maybeId("/staffId", staffId),
                    Given.id("/headId", headId),
                    channel,
                    Given.day("/exposedOn", exposedOn),
                    text);
        }
    }

    /** What somebody says to it. */
    record TextRequest(@NotBlank @Size(max = LONGEST) String text) {}

    /**
     * An exposure with its chain.
     *
     * @param movedFromPost the person whose qualification it took; null while nobody is named
     * @param unitLosesMeritOf the year
     */
    record ExposureView(
            String id,
            String hallId,
            String unitId,
            @Nullable String staffId,
            String headId,
            Channel channel,
            LocalDate exposedOn,
            String text,
            Exposure.State state,
            @Nullable String movedFromPost,
            LocalDate answerDueOn,
            Exposure.@Nullable Words answer,
            int unitLosesMeritOf,
            Exposure.@Nullable Words closing,
            long version) {

        static ExposureView of(Stored<Exposure> stored) {
            Exposure it = stored.value();
            return new ExposureView(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.staffId(),
                    it.headId(),
                    it.channel(),
                    it.exposedOn(),
                    it.text(),
                    it.state(),
                    it.staffId(),
                    it.answerDueOn(),
                    it.answer(),
                    it.exposedOn().getYear(),
                    it.closing(),
                    stored.version());
        }
    }

    @PostMapping("/halls/{hall}/exposures")
    @ResponseStatus(HttpStatus.CREATED)
    ExposureView record(
            @PathVariable String hall, @Valid @RequestBody ExposureRequest body, HttpServletRequest request) {
        Caller.current().require(hall, Role.AUDIT_ADMIN);
        return ExposureView.of(recordExposure.record(hall, body.toAccount(), subject(), command(request)));
    }

    @GetMapping("/halls/{hall}/exposures")
    Page<ExposureView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Exposure.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.AUDIT_ADMIN, Role.INSPECTOR, Role.SUPERVISOR);
        Wanted wanted = Wanted.all().with("hallId", hall).with("state", state).descending("day");
        return Page.of(exposures, wanted, page, ExposureView::of);
    }

    @PostMapping("/exposures/{id}/answer")
    ExposureView answer(@PathVariable String id, @Valid @RequestBody TextRequest body, HttpServletRequest request) {
        return ExposureView.of(
                recordExposure.answer(id, body.text(), subject(), command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/exposures/{id}/closing")
    ExposureView close(@PathVariable String id, @Valid @RequestBody TextRequest body, HttpServletRequest request) {
        Caller.current().require(exposures.find(id).value().hallId(), Role.AUDIT_ADMIN);
        return ExposureView.of(
                recordExposure.close(id, body.text(), subject(), command(request), IfMatch.of(request)::check));
    }

    private static String subject() {
        return Caller.current().subject();
    }

    private static String command(HttpServletRequest request) {
        return CommandKey.of(request).value();
    }
}
