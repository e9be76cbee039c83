package io.guichet.complaint.casefile.http;

import static io.guichet.complaint.casefile.http.Desk.Who.EITHER;
import static io.guichet.complaint.casefile.http.Desk.Who.HANDLER;
import static io.guichet.complaint.casefile.http.Desk.Who.OFFICER;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.Intake;
import io.guichet.complaint.casefile.MergeCases;
import io.guichet.complaint.casefile.RefusalReason;
import io.guichet.complaint.casefile.Severity;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the receipt to somebody's desk. */
@RestController
@RequestMapping(path = "/api/complaint/cases/{id}", consumes = "application/json")
public final class IntakeController {

    private static final int LONGEST_NOTE = 1_000;

    private final Desk desk;
    private final CaseFiles files;
    private final MergeCases mergeCases;
    private final CaseKeys keys;
    private final Timekeeping time;

    public IntakeController(Desk desk, CaseFiles files, MergeCases mergeCases, CaseKeys keys, Timekeeping time) {
        this.desk = desk;
        this.files = files;
        this.mergeCases = mergeCases;
        this.keys = keys;
        this.time = time;
    }

    record AcceptRequest(@Nullable Severity severity) {}

    record RefuseRequest(
            @Nullable RefusalReason reason, @Nullable String note) {}

    record AssignRequest(@Nullable String staffId) {}

    record NoteRequest(@Nullable String note) {}

    record MergeRequest(@Nullable String into) {}

    record Nothing() {}

    @PostMapping("/accept")
    CaseView accept(@PathVariable String id, @RequestBody AcceptRequest body, HttpServletRequest request) {
        Severity severity = body.severity() == null ? Severity.ORDINARY : body.severity();
        return desk.change(id, request, OFFICER, (file, act) -> Intake.accept(file, act, severity, time));
    }

    @PostMapping("/refuse")
    CaseView refuse(@PathVariable String id, @RequestBody RefuseRequest body, HttpServletRequest request) {
        RefusalReason reason = Given.value("/reason", body.reason());
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        return desk.change(
                id,
                request,
                OFFICER,
                (file, act) -> Intake.refuse(file, act, reason, keys.sealIfAny(file, "note", note)));
    }

    @PostMapping("/assign")
    CaseView assign(@PathVariable String id, @RequestBody AssignRequest body, HttpServletRequest request) {
        String staff = Given.slug("/staffId", body.staffId());
        return desk.change(id, request, EITHER, (file, act) -> Intake.assign(file, act, staff));
    }

    /** Wrongly routed. */
    @PostMapping("/return")
    CaseView giveBack(@PathVariable String id, @RequestBody NoteRequest body, HttpServletRequest request) {
        String note = Given.text("/note", body.note(), LONGEST_NOTE);
        return desk.change(
                id, request, HANDLER, (file, act) -> Intake.giveBack(file, act, keys.seal(file, "note", note)));
    }

    @PostMapping("/merge")
    CaseView merge(@PathVariable String id, @RequestBody MergeRequest body, HttpServletRequest request) {
        String into = Given.slug("/into", body.into());
        Caller caller = officerOf(id, request);
        EITHER.require(files.find(into), caller);
        String command = CommandKey.of(request).value();
        return desk.view(mergeCases.merge(id, into, caller.subject(), command), caller);
    }

    @PostMapping("/unmerge")
    CaseView unmerge(@PathVariable String id, @RequestBody Nothing body, HttpServletRequest request) {
        Caller caller = officerOf(id, request);
        String command = CommandKey.of(request).value();
        return desk.view(mergeCases.unmerge(id, caller.subject(), command), caller);
    }

    private Caller officerOf(String id, HttpServletRequest request) {
        Caller caller = Caller.current();
        CaseFile file = files.find(Given.slug("id", id));
        EITHER.require(file, caller);
        CommandKey.keepNoAnswer(request);
        return caller;
    }
}
