package io.guichet.complaint.casefile.http;

import static io.guichet.complaint.casefile.http.Desk.Who.EITHER;
import static io.guichet.complaint.casefile.http.Desk.Who.HANDLER;
import static io.guichet.complaint.casefile.http.Desk.Who.OFFICER;
import static io.guichet.complaint.casefile.http.Desk.Who.REVIEWER;

import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.CaseRefusal;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.Handling;
import io.guichet.complaint.casefile.MergeCases;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.complaint.casefile.Traces;
import io.guichet.complaint.casefile.WriteReply;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.Verdict;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the desk to the answer, the call-back and the close. */
@RestController
@RequestMapping(path = "/api/complaint/cases/{id}", consumes = "application/json")
public final class HandlingController {

    private static final int LONGEST_NOTE = 1_000;

    private final Desk desk;
    private final WriteReply writeReply;
    private final CheckPhrases phrases;
    private final MergeCases mergeCases;
    private final CaseFiles files;
    private final CaseKeys keys;
    private final Timekeeping time;

    public HandlingController(
            Desk desk,
            WriteReply writeReply,
            CheckPhrases phrases,
            MergeCases mergeCases,
            CaseFiles files,
            CaseKeys keys,
            Timekeeping time) {
        this.desk = desk;
        this.writeReply = writeReply;
        this.phrases = phrases;
        this.mergeCases = mergeCases;
        this.files = files;
        this.keys = keys;
        this.time = time;
    }

    record Nothing() {}

    record ContactedRequest(
            @Nullable Boolean reached, @Nullable String note) {}

    record VerifiedRequest(
            @Nullable Boolean upheld, @Nullable String note) {}

    record TextRequest(@Nullable String text) {}

    record ReviewRequest(
            @Nullable Boolean approved, @Nullable String note) {}

    record CallBackRequest(
            CallBack.@Nullable Result result,
            @Nullable Boolean resolved,
            CallBack.@Nullable Satisfied satisfied,
            @Nullable String note) {}

    /** @param corrective what was done about it, {@code preventive} what is done against the next one */
    record CloseRequest(
            @Nullable Outcome outcome,
            @Nullable String note,
            @Nullable RootCause cause,
            @Nullable String corrective,
            @Nullable String preventive,
            @Nullable LinksBody links) {}

    record LinksBody(
            @Nullable String windowId,
            @Nullable String staffId,
            @Nullable String itemCode,
            @Nullable String equipmentId,
            @Nullable String trainingId) {

        Traces traces() {
            return new Traces(
                    Given.slugIfAny("/links/windowId", windowId),
                    Given.slugIfAny("/links/staffId", staffId),
                    Given.slugIfAny("/links/itemCode", itemCode),
                    Given.slugIfAny("/links/equipmentId", equipmentId),
                    Given.slugIfAny("/links/trainingId", trainingId));
        }
    }

    record ReopenRequest(@Nullable String reason) {}

    @PostMapping("/investigate")
    CaseView investigate(@PathVariable String id, @RequestBody Nothing body, HttpServletRequest request) {
        return desk.change(id, request, HANDLER, Handling::investigate);
    }

    @PostMapping("/contacted")
    CaseView contacted(@PathVariable String id, @RequestBody ContactedRequest body, HttpServletRequest request) {
        boolean reached = Given.value("/reached", body.reached());
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        return desk.change(
                id,
                request,
                HANDLER,
                (file, act) -> Handling.contact(file, act, reached, keys.sealIfAny(file, "note", note)));
    }

    @PostMapping("/verified")
    CaseView verified(@PathVariable String id, @RequestBody VerifiedRequest body, HttpServletRequest request) {
        boolean upheld = Given.value("/upheld", body.upheld());
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        return desk.change(
                id,
                request,
                HANDLER,
                (file, act) -> Handling.verify(file, act, upheld, keys.sealIfAny(file, "note", note)));
    }

    @PostMapping("/reply")
    CaseView reply(@PathVariable String id, @RequestBody TextRequest body, HttpServletRequest request) {
        String text = Given.text("/text", body.text());
        Caller caller = Caller.current();
        CommandKey.keepNoAnswer(request);
        String command = CommandKey.of(request).value();
        IfMatch ifMatch = IfMatch.of(request);
        CaseFile after = writeReply.write(Given.slug("id", id), caller.subject(), command, text, file -> {
            HANDLER.require(file, caller);
            ifMatch.check(file.version());
        });
        return desk.view(after, caller);
    }

    @PostMapping("/review")
    CaseView review(@PathVariable String id, @RequestBody ReviewRequest body, HttpServletRequest request) {
        boolean approved = Given.value("/approved", body.approved());
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        CaseView reviewed = desk.change(
                id,
                request,
                REVIEWER,
                (file, act) -> Handling.review(file, act, approved, keys.sealIfAny(file, "note", note), time));
        if (approved) mergeCases.answerAll(files.find(id));
        return reviewed;
    }

    @PostMapping("/messages")
    CaseView message(@PathVariable String id, @RequestBody TextRequest body, HttpServletRequest request) {
        String text = Given.text("/text", body.text());
        Verdict verdict = phrases.check(text);
        return desk.change(id, request, HANDLER, (file, act) -> {
            if (!verdict.isFine()) throw CaseRefusal.ForbiddenPhrase.in("/text", verdict.hits());
            return Handling.message(file, act, false, keys.seal(file, "message", text));
        });
    }

    @PostMapping("/call-back")
    CaseView callBack(@PathVariable String id, @RequestBody CallBackRequest body, HttpServletRequest request) {
        CallBack.Result result = Given.value("/result", body.result());
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        if (result == CallBack.Result.REACHED) {
            Given.value("/resolved", body.resolved());
            Given.value("/satisfied", body.satisfied());
        } else if (body.resolved() != null || body.satisfied() != null) {
            throw new InvalidRequest("/result", "only somebody reached can have answered");
        }
        return desk.change(id, request, OFFICER, (file, act) -> {
            CallBack attempt = new CallBack(act.by(), act.now(), result, body.resolved(), body.satisfied());
            return Aftercare.callBack(file, act, attempt, keys.sealIfAny(file, "note", note), time);
        });
    }

    @PostMapping("/close")
    CaseView close(@PathVariable String id, @RequestBody CloseRequest body, HttpServletRequest request) {
        Outcome outcome = Given.value("/outcome", body.outcome());
        if (outcome == Outcome.WITHDRAWN) throw new InvalidRequest("/outcome", "only its rating withdraws a case");
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        String corrective = Given.textIfAny("/corrective", body.corrective(), LONGEST_NOTE);
        String preventive = Given.textIfAny("/preventive", body.preventive(), LONGEST_NOTE);
        LinksBody links = body.links();
        Traces traces = links == null ? Traces.NONE : links.traces();
        return desk.change(
                id,
                request,
                EITHER,
                (file, act) -> Aftercare.close(
                        file,
                        act,
                        outcome,
                        keys.sealIfAny(file, "note", note),
                        new Finding(
                                body.cause(),
                                keys.sealIfAny(file, "note", corrective),
                                keys.sealIfAny(file, "note", preventive),
                                traces)));
    }

    @PostMapping("/reopen")
    CaseView reopen(@PathVariable String id, @RequestBody ReopenRequest body, HttpServletRequest request) {
        String reason = Given.text("/reason", body.reason(), LONGEST_NOTE);
        return desk.change(
                id, request, EITHER, (file, act) -> Aftercare.reopen(file, act, keys.seal(file, "note", reason), time));
    }
}
