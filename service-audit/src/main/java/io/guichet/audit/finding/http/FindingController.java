package io.guichet.audit.finding.http;

import io.guichet.audit.finding.Finding;
import io.guichet.audit.finding.FindingEvent;
import io.guichet.audit.finding.WorkOnFinding;
import io.guichet.audit.finding.WorkOrder;
import io.guichet.audit.finding.WorkOrders;
import io.guichet.audit.inspection.Noted;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings: lists, corrections, re-inspections. */
@RestController
@RequestMapping("/api/audit")
public final class FindingController {

    private static final Role[] READERS = {Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SUPERVISOR};
    private static final int LONGEST = 1000;

    private final Shelf<Finding, FindingEvent> findings;
    private final WorkOnFinding workOnFinding;

    private final WorkOrders orders;

    public FindingController(Shelf<Finding, FindingEvent> findings, WorkOnFinding workOnFinding, WorkOrders orders) {
        this.findings = findings;
        this.workOnFinding = workOnFinding;
        this.orders = orders;
    }

    /**
     * A finding.
     *
     * @param workOrders what the equipment service makes of it, when it is about a device
     */
    record FindingView(
            String id,
            String inspectionId,
            String hallId,
            @Nullable String unitId,
            Noted noted,
            String foundBy,
            Finding.State state,
            LocalDate dueOn,
            List<Finding.Correction> corrections,
            List<Finding.Reinspection> reinspections,
            List<Finding.Escalation> escalations,
            Instant raisedAt,
            List<WorkOrder> workOrders,
            long version) {

        static FindingView of(Stored<Finding> stored, List<WorkOrder> orders) {
            Finding it = stored.value();
            return new FindingView(
                    it.id(),
                    it.inspectionId(),
                    it.hallId(),
                    it.unitId(),
                    it.noted(),
                    it.foundBy(),
                    it.state(),
                    it.dueOn(),
                    it.corrections(),
                    it.reinspections(),
                    it.escalations(),
                    it.raisedAt(),
                    orders.stream()
                            .filter(order -> order.findingId().equals(it.id()))
                            .toList(),
                    stored.version());
        }
    }

    /** What was done. */
    record CorrectionRequest(
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> photos) {}

    /**
     * What was seen.
     *
     * @param nextDueOn only where it is not accepted
     */
    record ReinspectionRequest(
            @NotNull Boolean accepted,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable LocalDate nextDueOn) {

        @Nullable
        LocalDate checkedDueOn() {
            LocalDate next = nextDueOn;
            if (next == null) return null;
            if (accepted) throw new InvalidRequest("/nextDueOn", "nothing is left to do");
            return Given.day("/nextDueOn", next);
        }
    }

    @GetMapping("/halls/{hall}/findings")
    Page<FindingView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Finding.@Nullable State state,
            @RequestParam(name = "inspection", required = false) @Nullable String inspectionId,
            @RequestParam(name = "dueBefore", required = false) @Nullable String dueBefore,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, READERS);
        String before =
                dueBefore == null ? null : Given.day("dueBefore", dueBefore).toString();
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("state", state)
                .with("inspectionId", inspectionId)
                .before("dueOn", before)
                .ascending("dueOn");
        return page(wanted, page);
    }

    /** What the caller is to correct. */
    @GetMapping("/findings/mine")
    Page<FindingView> mine(
            @RequestParam(required = false) Finding.@Nullable State state, @RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all()
                .with("ownerId", Caller.current().subject())
                .with("state", state)
                .ascending("dueOn");
        return page(wanted, page);
    }

    @GetMapping("/findings/{id}")
    FindingView one(@PathVariable String id) {
        Stored<Finding> found = findings.find(id);
        Finding finding = found.value();
        Caller caller = Caller.current();
        boolean own = caller.subject().equals(finding.noted().ownerId())
                || caller.subject().equals(finding.noted().staffId());
        if (!own) caller.require(finding.hallId(), READERS);
        return view(found);
    }

    @PostMapping("/findings/{id}/correction")
    FindingView correct(
            @PathVariable String id, @Valid @RequestBody CorrectionRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        boolean supervises = caller.may(findings.find(id).value().hallId(), Role.SUPERVISOR);
        List<String> photos = body.photos() == null ? List.of() : body.photos();
        return view(workOnFinding.correct(
                id,
                caller.subject(),
                supervises,
                body.text(),
                photos,
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }

    @PostMapping("/findings/{id}/reinspection")
    FindingView reinspect(
            @PathVariable String id, @Valid @RequestBody ReinspectionRequest body, HttpServletRequest request) {
        Caller.current().require(findings.find(id).value().hallId(), Role.INSPECTOR, Role.AUDIT_ADMIN);
        return view(workOnFinding.reinspect(
                id,
                Caller.current().subject(),
                body.accepted(),
                body.text(),
                body.checkedDueOn(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }

    private FindingView view(Stored<Finding> found) {
        return FindingView.of(found, orders.of(List.of(found.value().id())));
    }

    /** The work orders of a whole page are asked for once. */
    private Page<FindingView> page(Wanted wanted, int page) {
        Page<Stored<Finding>> found = Page.of(findings, wanted, page, stored -> stored);
        List<String> aboutDevices = found.items().stream()
                .map(Stored::value)
                .filter(one -> one.noted().assetId() != null)
                .map(Finding::id)
                .toList();
        List<WorkOrder> theirs = orders.of(aboutDevices);
        return new Page<>(
                found.items().stream().map(one -> FindingView.of(one, theirs)).toList(), found.nextPage());
    }
}
