package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Handling;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.VisitCase;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the citizen: bring a case, follow it, write and read messages. Number and secret are the only key. */
@RestController
public final class PublicCaseController {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_KEY = 64;

    private final OpenCase openCase;
    private final VisitCase visitCase;
    private final ChangeCase changeCase;
    private final CaseKeys keys;
    private final Deadlines deadlines;
    private final Clock clock;

    public PublicCaseController(
            OpenCase openCase,
            VisitCase visitCase,
            ChangeCase changeCase,
            CaseKeys keys,
            Deadlines deadlines,
            Clock clock) {
        this.openCase = openCase;
        this.visitCase = visitCase;
        this.changeCase = changeCase;
        this.keys = keys;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record MessageRequest(@Nullable String text) {

        @Override
        public String toString() {
            return "MessageRequest";
        }
    }

    @PostMapping(path = "/api/complaint/public/cases", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    OpenedView open(@RequestBody OpenCaseRequest body, HttpServletRequest request) {
        // The secret is in the answer: it is kept nowhere, not even for a replay.
        CommandKey.keepNoAnswer(request);
        String command = CommandKey.of(request).value();
        return OpenedView.of(openCase.open(body.fromCitizen(command)), deadlines, clock.instant());
    }

    @GetMapping("/api/complaint/public/case")
    PublicCaseView follow(
            @RequestHeader(name = "X-Case-Number", required = false) @Nullable String number,
            @RequestHeader(name = "X-Case-Secret", required = false) @Nullable String secret) {
        return view(visit(number, secret));
    }

    @PostMapping(path = "/api/complaint/public/case/messages", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    PublicCaseView write(
            @RequestHeader(name = "X-Case-Number", required = false) @Nullable String number,
            @RequestHeader(name = "X-Case-Secret", required = false) @Nullable String secret,
            @RequestBody MessageRequest body,
            HttpServletRequest request) {
        CommandKey.keepNoAnswer(request);
        String text = Given.text("/text", body.text(), LONGEST_MESSAGE);
        CaseFile file = visit(number, secret);
        String command = CommandKey.of(request).value();
        return view(changeCase.change(
                file.id(),
                Act.CITIZEN,
                command,
                (each, act) -> Handling.message(each, act, true, keys.seal(each, "message", text))));
    }

    private CaseFile visit(@Nullable String number, @Nullable String secret) {
        return visitCase.visit(header("X-Case-Number", number), header("X-Case-Secret", secret));
    }

    private static String header(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_KEY) {
            throw new InvalidRequest(name, "1 to " + LONGEST_KEY + " characters");
        }
        return value.strip();
    }

    private PublicCaseView view(CaseFile file) {
        return PublicCaseView.of(file, keys, deadlines, clock.instant());
    }
}
