package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Handling;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.platform.domain.Change;
import io.guichet.platform.idempotency.CommandKey;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the citizen: bring a case, follow it, write and read messages, say how it was handled, ask again. */
@RestController
public final class PublicCaseController {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final int BEST = 5;

    private final OpenCase openCase;
    private final CitizenDoor door;
    private final ChangeCase changeCase;
    private final CaseKeys keys;
    private final Timekeeping time;
    private final Clock clock;

    public PublicCaseController(
            OpenCase openCase, CitizenDoor door, ChangeCase changeCase, CaseKeys keys, Timekeeping time, Clock clock) {
        this.openCase = openCase;
        this.door = door;
        this.changeCase = changeCase;
        this.keys = keys;
        this.time = time;
        this.clock = clock;
    }

    record MessageRequest(@Nullable String text) {

        @Override
        public String toString() {
            return "MessageRequest";
        }
    }

    /** @param level 1 to 5, 5 the best */
    record RateHandlingRequest(
            @Nullable Integer level, @Nullable String note) {

        @Override
        public String toString() {
            return "RateHandlingRequest";
        }
    }

    record ReopenOwnRequest(@Nullable String reason) {

        @Override
        public String toString() {
            return "ReopenOwnRequest";
        }
    }

    @PostMapping(path = "/api/complaint/public/cases", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    OpenedView open(@RequestBody OpenCaseRequest body, HttpServletRequest request) {
        // The secret is in the answer: it is kept nowhere, not even for a replay.
        CommandKey.keepNoAnswer(request);
        String command = CommandKey.of(request).value();
        return OpenedView.of(openCase.open(body.fromCitizen(command)), time.deadlines(), clock.instant());
    }

    @GetMapping("/api/complaint/public/case")
    PublicCaseView follow(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret) {
        return door.view(door.open(number, secret));
    }

    /** The same, with the number in the address. */
    @GetMapping(path = "/api/complaint/cases/{id}", headers = CitizenDoor.SECRET)
    PublicCaseView followByNumber(@PathVariable String id, @RequestHeader(CitizenDoor.SECRET) String secret) {
        return door.view(door.open(id, secret));
    }

    @PostMapping(path = "/api/complaint/public/case/messages", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    PublicCaseView write(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret,
            @RequestBody MessageRequest body,
            HttpServletRequest request) {
        String text = Given.text("/text", body.text(), LONGEST_MESSAGE);
        return change(
                number,
                secret,
                request,
                (file, act) -> Handling.message(file, act, true, keys.seal(file, "message", text)));
    }

    @PostMapping(path = "/api/complaint/public/case/rating", consumes = "application/json")
    PublicCaseView rate(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret,
            @RequestBody RateHandlingRequest body,
            HttpServletRequest request) {
        int level = Given.between("/level", body.level(), 1, BEST);
        String note = Given.textIfAny("/note", body.note(), LONGEST_NOTE);
        return change(
                number,
                secret,
                request,
                (file, act) -> Aftercare.rate(file, act, level, keys.sealIfAny(file, "note", note), door.followup()));
    }

    @PostMapping(path = "/api/complaint/public/case/reopen", consumes = "application/json")
    PublicCaseView reopen(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret,
            @RequestBody ReopenOwnRequest body,
            HttpServletRequest request) {
        String reason = Given.text("/reason", body.reason(), LONGEST_NOTE);
        return change(
                number,
                secret,
                request,
                (file, act) ->
                        Aftercare.reopenByCitizen(file, act, keys.seal(file, "note", reason), time, door.followup()));
    }

    private PublicCaseView change(
            @Nullable String number,
            @Nullable String secret,
            HttpServletRequest request,
            BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> decision) {
        CommandKey.keepNoAnswer(request);
        CaseFile file = door.open(number, secret);
        String command = CommandKey.of(request).value();
        return door.view(changeCase.change(file.id(), Act.CITIZEN, command, decision));
    }
}
