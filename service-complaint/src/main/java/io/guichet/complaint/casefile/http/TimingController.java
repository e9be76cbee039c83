package io.guichet.complaint.casefile.http;

import static io.guichet.complaint.casefile.http.Desk.Who.EITHER;
import static io.guichet.complaint.casefile.http.Desk.Who.HANDLER;
import static io.guichet.complaint.casefile.http.Desk.Who.OFFICER;
import static io.guichet.complaint.casefile.http.Desk.Who.SUPERVISOR;

import io.guichet.complaint.casefile.AccessPurpose;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.CaseRefusal;
import io.guichet.complaint.casefile.Notices;
import io.guichet.complaint.casefile.PauseReason;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stops and stretches a case's clocks, and who looks at or erases the citizen's data. */
@RestController
@RequestMapping(path = "/api/complaint/cases/{id}", consumes = "application/json")
public final class TimingController {

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_PAUSE = 366;
    private static final int LONGEST_EXTENSION = 100_000;

    private final Desk desk;
    private final CaseFiles files;
    private final CaseKeys keys;
    private final Timekeeping time;
    private final Notices notices;
    private final CheckPhrases phrases;

    public TimingController(
            Desk desk, CaseFiles files, CaseKeys keys, Timekeeping time, Notices notices, CheckPhrases phrases) {
        this.desk = desk;
        this.files = files;
        this.keys = keys;
        this.time = time;
        this.notices = notices;
        this.phrases = phrases;
    }

    record Nothing() {}

    record PauseRequest(
            @Nullable PauseReason reason,
            @Nullable Integer days,
            @Nullable String evidence) {}

    record ExtensionRequest(
            @Nullable Integer amount, @Nullable String reason) {}

    record DecisionRequest(@Nullable Boolean granted) {}

    record PurposeRequest(@Nullable AccessPurpose purpose) {}

    record ContactView(@Nullable String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "ContactView";
        }
    }

    @PostMapping("/pause")
    CaseView pause(@PathVariable String id, @RequestBody PauseRequest body, HttpServletRequest request) {
        PauseReason reason = Given.value("/reason", body.reason());
        int days = Given.between("/days", body.days(), 1, LONGEST_PAUSE);
        String evidence = Given.text("/evidence", body.evidence(), LONGEST_NOTE);
        return desk.change(
                id,
                request,
                SUPERVISOR,
                (file, act) -> Timing.pause(file, act, reason, days, keys.seal(file, "note", evidence), time, notices));
    }

    @PostMapping("/resume")
    CaseView resume(@PathVariable String id, @RequestBody Nothing body, HttpServletRequest request) {
        return desk.change(id, request, EITHER, (file, act) -> Timing.resume(file, act, time));
    }

    @PostMapping("/extension")
    CaseView askExtension(@PathVariable String id, @RequestBody ExtensionRequest body, HttpServletRequest request) {
        int amount = Given.between("/amount", body.amount(), 1, LONGEST_EXTENSION);
        String reason = Given.text("/reason", body.reason(), LONGEST_NOTE);
        // The citizen will read it.
        Verdict verdict = phrases.check(reason);
        return desk.change(id, request, HANDLER, (file, act) -> {
            if (!verdict.isFine()) throw CaseRefusal.ForbiddenPhrase.in("/reason", verdict.hits());
            return Timing.askExtension(file, act, amount, keys.seal(file, "note", reason), time);
        });
    }

    @PostMapping("/extension/decision")
    CaseView decide(@PathVariable String id, @RequestBody DecisionRequest body, HttpServletRequest request) {
        boolean granted = Given.value("/granted", body.granted());
        return desk.change(id, request, SUPERVISOR, (file, act) -> Timing.decide(file, act, granted, time, notices));
    }

    /** Name and phone, for a stated purpose; looking is an event. */
    @PostMapping("/contact")
    ContactView openPersonal(@PathVariable String id, @RequestBody PurposeRequest body, HttpServletRequest request) {
        AccessPurpose purpose = Given.value("/purpose", body.purpose());
        desk.change(id, request, OFFICER, (file, act) -> Aftercare.openPersonal(file, act, purpose));
        CaseFile file = files.find(id);
        return new ContactView(
                keys.open(file, "name", file.personal().name()),
                keys.open(file, "phone", file.personal().phone()));
    }

    @PostMapping("/erase")
    CaseView erase(@PathVariable String id, @RequestBody Nothing body, HttpServletRequest request) {
        return desk.change(id, request, OFFICER, Aftercare::erase);
    }
}
