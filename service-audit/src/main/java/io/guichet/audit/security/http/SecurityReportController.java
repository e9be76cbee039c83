package io.guichet.audit.security.http;

import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.reading.Reading.Way;
import io.guichet.audit.security.SecurityReport;
import io.guichet.audit.security.SecurityReport.Topic;
import io.guichet.audit.security.WriteSecurityReport;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The security-audit report (S7). Who reads it is noted before it is shown. */
@RestController
@RequestMapping("/api/audit/security-report")
public final class SecurityReportController {

    private static final Duration LONGEST = Duration.ofDays(93);

    private final WriteSecurityReport writeSecurityReport;
    private final NoteReading noteReading;

    public SecurityReportController(WriteSecurityReport writeSecurityReport, NoteReading noteReading) {
        this.writeSecurityReport = writeSecurityReport;
        this.noteReading = noteReading;
    }

    /**
     * @param from like {@code 2026-11-01T00:00:00Z}
     * @param to at most 93 days later, itself not in it
     */
    @GetMapping
    SecurityReport report(@RequestParam String from, @RequestParam String to) {
        Instant since = Given.time("from", from);
        Instant until = Given.time("to", to);
        if (!since.isBefore(until) || Duration.between(since, until).compareTo(LONGEST) > 0) {
            throw new InvalidRequest("to", "behind from, by 93 days at most");
        }
        SecurityReport report = writeSecurityReport.write(since, until);
        for (SecurityReport.Section section : report.sections()) {
            List<Long> indexes =
                    section.lines().stream().map(SecurityReport.Line::index).toList();
            boolean isPersonal = section.topic() == Topic.PERSONAL_DATA;
            noteReading.note(Caller.current().subject(), Way.REPORT, indexes, isPersonal);
        }
        return report;
    }
}
