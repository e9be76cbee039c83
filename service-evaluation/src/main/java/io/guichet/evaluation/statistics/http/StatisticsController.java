package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.FindJumps;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.statistics.Question;
import io.guichet.evaluation.statistics.RebuildFigures;
import io.guichet.evaluation.statistics.ResponseJump;
import io.guichet.platform.domain.Words;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for those who answer for a hall, and for staff about themselves. */
@RestController
@RequestMapping("/api/evaluation/statistics")
public final class StatisticsController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final AskFigures askFigures;
    private final FindJumps findJumps;
    private final RebuildFigures rebuildFigures;
    private final Asked asked;
    private final Names names;

    StatisticsController(
            AskFigures askFigures, FindJumps findJumps, RebuildFigures rebuildFigures, Asked asked, Names names) {
        this.askFigures = askFigures;
        this.findJumps = findJumps;
        this.rebuildFigures = rebuildFigures;
        this.asked = asked;
        this.names = names;
    }

    /** @param notices oddities for a human to look at; only when divided by window */
    record View(
            LocalDate from, LocalDate to, FiguresView total, List<FiguresView.Group> groups, List<Notice> notices) {}

    /** @param code {@code response-jump}: see {@link ResponseJump} */
    record Notice(String code, String windowId, @Nullable Words name, ResponseJump figures) {}

    record Rebuilt(int days) {}

    @GetMapping
    View statistics(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String window,
            @RequestParam(required = false) @Nullable String staff,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String by) {
        Question question = asked.question(
                new Asked.Parameters(hall, unit, item, window, staff, channel, from, to, by), Caller.current());
        Map<String, Words> named = names.of(question.by(), question.hallId());
        AskFigures.Answer answer = askFigures.ask(question);
        return new View(
                question.from(),
                question.to(),
                FiguresView.of(answer.total(), names),
                groups(answer, named),
                notices(question, named));
    }

    @GetMapping(path = "/export", produces = CSV)
    ResponseEntity<String> export(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String window,
            @RequestParam(required = false) @Nullable String staff,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String by) {
        Question question = asked.question(
                new Asked.Parameters(hall, unit, item, window, staff, channel, from, to, by), Caller.current());
        Map<String, Words> named = names.of(question.by(), question.hallId());
        String name = "satisfaction-" + question.from() + "-" + question.to() + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Csv.of(askFigures.ask(question), named));
    }

    /** Counts all days anew, of one hall or of all; the answer comes when it is done. */
    @PostMapping("/rebuild")
    Rebuilt rebuild(@RequestParam(required = false) @Nullable String hall) {
        String wanted = Asked.slug("hall", hall);
        Caller caller = Caller.current();
        if (wanted != null) caller.require(wanted, Role.OPERATOR, Role.AUDIT_ADMIN);
        return new Rebuilt(rebuildFigures.rebuild(wanted == null ? caller.hall() : wanted));
    }

    private List<FiguresView.Group> groups(AskFigures.Answer answer, Map<String, Words> named) {
        return answer.groups().entrySet().stream()
                .map(group -> new FiguresView.Group(
                        group.getKey(), named.get(group.getKey()), FiguresView.of(group.getValue(), names)))
                .toList();
    }

    private List<Notice> notices(Question question, Map<String, Words> named) {
        if (question.by() != Grouping.WINDOW) return List.of();
        return findJumps.find(question).entrySet().stream()
                .map(jump -> new Notice("response-jump", jump.getKey(), named.get(jump.getKey()), jump.getValue()))
                .toList();
    }
}
