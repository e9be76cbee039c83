package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.Search;
import io.guichet.complaint.casefile.Submission;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import io.guichet.platform.security.Unauthenticated;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases as anybody brings them, and as staff find and read them. */
@RestController
public final class CaseController {

    private static final Pattern NUMBER = Pattern.compile("\\d{8}-\\d{5,}");
    private static final int MOST_PAGES = 1_000;

    private final OpenCase openCase;
    private final CaseFiles files;
    private final CaseKeys keys;
    private final Desk desk;
    private final Deadlines deadlines;
    private final Clock clock;

    public CaseController(
            OpenCase openCase, CaseFiles files, CaseKeys keys, Desk desk, Deadlines deadlines, Clock clock) {
        this.openCase = openCase;
        this.files = files;
        this.keys = keys;
        this.desk = desk;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record Page(List<CaseLine> cases, @Nullable Integer nextPage) {}

    @PostMapping(path = "/api/complaint/cases", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    OpenedView open(@RequestBody OpenCaseRequest body, HttpServletRequest request) {
        CommandKey.keepNoAnswer(request);
        String command = CommandKey.of(request).value();
        Caller caller = Caller.current();
        boolean takenDown = caller.hasAny(Role.STAFF, Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
        Submission submission = takenDown ? body.fromStaff(caller, command) : body.fromCitizen(command);
        return OpenedView.of(openCase.open(submission), deadlines, clock.instant());
    }

    /** By its id or its number; with a secret it is the citizen's view that is asked for. */
    @GetMapping(path = "/api/complaint/cases/{id}", headers = "!" + CitizenDoor.SECRET)
    CaseView read(@PathVariable String id) {
        Caller caller = Caller.current();
        if (caller.isAnonymous()) throw new Unauthenticated();
        if (!caller.hasAny(Role.STAFF, Role.COMPLAINT_OFFICER, Role.SUPERVISOR, Role.INSPECTOR)) {
            throw new Forbidden("Your role does not allow this.");
        }
        CaseFile file = NUMBER.matcher(id).matches()
                ? files.numbered(id).orElseThrow(() -> new NotFound("case", id))
                : files.find(Given.slug("id", id));
        boolean may = Desk.worksOn(file, caller) || caller.may(file.subject().hallId(), Role.INSPECTOR);
        if (caller.hasAny(Role.STAFF) && !may) throw new NotFound("case on your desk", id);
        if (!may)
            throw new Forbidden(
                    "Your role does not allow this in hall " + file.subject().hallId() + ".");
        return desk.view(file, caller);
    }

    /** Staff see their own desk; the others a hall, or all if they belong to none in particular. */
    @GetMapping("/api/complaint/cases")
    Page list(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable Instant due,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean sentUp,
            @RequestParam(defaultValue = "0") int page) {
        Given.between("page", page, 0, MOST_PAGES);
        Caller caller = Caller.current();
        boolean all = caller.hasAny(Role.COMPLAINT_OFFICER, Role.SUPERVISOR, Role.INSPECTOR);
        String wanted = hall == null ? caller.hall() : Given.slug("hall", hall);
        if (wanted != null && caller.hall() != null && !wanted.equals(caller.hall())) {
            throw new Forbidden("Your role does not allow this in hall " + wanted + ".");
        }
        Search search = new Search(
                wanted,
                kind,
                state,
                all ? Given.slugIfAny("assignee", assignee) : caller.subject(),
                due,
                number(q),
                phone(q, caller),
                open,
                sentUp,
                page);
        Instant now = clock.instant();
        List<CaseLine> lines =
                files.list(search).stream().map(file -> CaseLine.of(file, now)).toList();
        return new Page(lines, lines.size() < Search.PAGE ? null : page + 1);
    }

    private static @Nullable String number(@Nullable String q) {
        return q != null && NUMBER.matcher(q).matches() ? q : null;
    }

    /** Whose phone it is can be asked by those who call back, not by everybody with a list. */
    private @Nullable String phone(@Nullable String q, Caller caller) {
        if (q == null || number(q) != null) return null;
        if (!q.matches("\\+?[0-9 -]{6,24}")) throw new InvalidRequest("q", "a case's number or a phone number");
        if (!caller.hasAny(Role.COMPLAINT_OFFICER)) throw new Forbidden("Your role may not search by phone.");
        return keys.phoneIndex(q);
    }
}
