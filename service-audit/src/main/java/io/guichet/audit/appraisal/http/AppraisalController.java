package io.guichet.audit.appraisal.http;

import io.guichet.audit.appraisal.Appraisal;
import io.guichet.audit.appraisal.AppraisalEvent;
import io.guichet.audit.appraisal.Appraise;
import io.guichet.audit.appraisal.Grade;
import io.guichet.audit.appraisal.Input;
import io.guichet.audit.appraisal.Recommendation;
import io.guichet.audit.appraisal.Weights;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.backing.http.EventLink;
import io.guichet.audit.fact.Fact;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appraisals by month (M1). */
@RestController
@RequestMapping("/api/audit")
public final class AppraisalController {

    private static final Role[] JUDGES = {Role.SUPERVISOR, Role.AUDIT_ADMIN};
    private static final int LONGEST = 2000;

    private final Shelf<Appraisal, AppraisalEvent> appraisals;
    private final Appraise appraise;
    private final Weights weights;
    private final LinkEvents linkEvents;

    public AppraisalController(
            Shelf<Appraisal, AppraisalEvent> appraisals, Appraise appraise, Weights weights, LinkEvents linkEvents) {
        this.appraisals = appraisals;
        this.appraise = appraise;
        this.weights = weights;
        this.linkEvents = linkEvents;
    }

    /** A person's month with all it was judged by. */
    record AppraisalView(
            String staffId,
            String hallId,
            String month,
            int weightsVersion,
            List<Input> inputs,
            double total,
            Grade grade,
            Recommendation recommendation,
            String by,
            Instant at,
            Appraisal.State state,
            Appraisal.@Nullable Objection objection,
            long version) {

        static AppraisalView of(Stored<Appraisal> stored) {
            Appraisal it = stored.value();
            return new AppraisalView(
                    it.staffId(),
                    it.hallId(),
                    it.month(),
                    it.weightsVersion(),
                    it.inputs(),
                    it.total(),
                    it.grade(),
                    it.recommendation(),
                    it.by(),
                    it.at(),
                    it.state(),
                    it.objection(),
                    stored.version());
        }
    }

    /** A hall's month. */
    record MonthView(String hallId, String month, List<AppraisalView> appraisals) {}

    /**
     * What one input came from.
     *
     * @param count of all facts; events are 500 at most
     */
    record LinkedInput(Fact.Kind kind, int count, List<EventLink> events) {}

    /** What a month was judged by, each event with its place in the ledger. */
    record InputsView(String staffId, String month, List<LinkedInput> inputs) {}

    /** What the person says. */
    record ObjectionRequest(@NotBlank @Size(max = LONGEST) String text) {}

    /** What is decided on it. */
    record DecisionRequest(
            @NotNull Grade grade,
            @NotBlank @Size(max = LONGEST) String text) {}

    @PostMapping("/halls/{hall}/appraisals/{month}")
    MonthView make(@PathVariable String hall, @PathVariable String month) {
        Caller.current().require(hall, JUDGES);
        List<Stored<Appraisal>> made = appraise.month(
                hall, Given.month("month", month), Caller.current().subject());
        return new MonthView(hall, month, made.stream().map(AppraisalView::of).toList());
    }

    @GetMapping("/halls/{hall}/appraisals/{month}")
    Page<AppraisalView> ofMonth(
            @PathVariable String hall, @PathVariable String month, @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("month", Given.month("month", month).toString());
        return Page.of(appraisals, wanted, page, AppraisalView::of);
    }

    /** The caller's own months, the latest first. */
    @GetMapping("/appraisals/mine")
    Page<AppraisalView> mine(@RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all().with("staffId", Caller.current().subject()).descending("month");
        return Page.of(appraisals, wanted, page, AppraisalView::of);
    }

    /** The events behind each input, for the person and for those who judge. */
    @GetMapping("/appraisals/{staff}/{month}/inputs")
    InputsView inputs(@PathVariable String staff, @PathVariable String month) {
        Appraisal appraisal = appraisals.find(id(staff, month)).value();
        Caller caller = Caller.current();
        if (!caller.subject().equals(appraisal.staffId())) {
            caller.require(appraisal.hallId(), Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        }
        Map<String, Long> places = linkEvents.link(appraisal.inputs().stream()
                .flatMap(input -> input.eventIds().stream())
                .toList());
        return new InputsView(
                appraisal.staffId(),
                appraisal.month(),
                appraisal.inputs().stream()
                        .map(input ->
                                new LinkedInput(input.kind(), input.count(), EventLink.of(input.eventIds(), places)))
                        .toList());
    }

    @GetMapping("/appraisal-weights")
    Weights weights() {
        return weights;
    }

    @PostMapping("/appraisals/{staff}/{month}/objection")
    AppraisalView object(
            @PathVariable String staff,
            @PathVariable String month,
            @Valid @RequestBody ObjectionRequest body,
            HttpServletRequest request) {
        return AppraisalView.of(appraise.object(
                id(staff, month),
                Caller.current().subject(),
                body.text(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }

    @PostMapping("/appraisals/{staff}/{month}/decision")
    AppraisalView decide(
            @PathVariable String staff,
            @PathVariable String month,
            @Valid @RequestBody DecisionRequest body,
            HttpServletRequest request) {
        String id = id(staff, month);
        Caller.current().require(appraisals.find(id).value().hallId(), JUDGES);
        return AppraisalView.of(appraise.decide(
                id,
                Caller.current().subject(),
                body.grade(),
                body.text(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }

    private static String id(String staff, String month) {
        return Given.id("staff", staff) + "|" + Given.month("month", month);
    }
}
