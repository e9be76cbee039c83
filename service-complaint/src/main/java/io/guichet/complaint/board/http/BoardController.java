package io.guichet.complaint.board.http;

import io.guichet.complaint.board.Board;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rows R6, W7: what is overdue, for those who answer for a hall; and a mark by which lists know that they are old. */
@RestController
public final class BoardController {

    private final Board board;
    private final CaseFiles files;
    private final Clock clock;

    public BoardController(Board board, CaseFiles files, Clock clock) {
        this.board = board;
        this.files = files;
        this.clock = clock;
    }

    /** @param levels who has heard of it in this round, like SECTION_CHIEF:OVERDUE */
    record LineView(
            String id,
            String number,
            String kind,
            String state,
            String severity,
            String hallId,
            @Nullable String handler,
            String purpose,
            Instant dueAt,
            long minutesLate,
            boolean paused,
            List<String> levels) {

        static LineView of(Board.Line line, Instant now) {
            CaseFile file = line.file();
            return new LineView(
                    file.id(),
                    file.number(),
                    file.kind().name(),
                    file.state().name(),
                    file.severity().name(),
                    file.subject().hallId(),
                    file.people().handler(),
                    line.clock().rule().purpose().name(),
                    line.clock().deadline().dueAt(),
                    line.minutesLate(),
                    file.terms().isPausedAt(now),
                    levels(file));
        }

        private static List<String> levels(CaseFile file) {
            String round = file.work().round() + ":";
            return file.journal().escalations().stream()
                    .filter(once -> once.startsWith(round))
                    .map(once -> once.substring(round.length()))
                    .toList();
        }
    }

    /** @param soon due within a working day */
    record BoardView(
            @Nullable String hallId, Instant asOf, List<LineView> overdue, List<LineView> soon, boolean more) {}

    /** @param mark another one after each change */
    record ChangesView(@Nullable String hallId, String mark) {}

    @GetMapping("/api/complaint/board")
    BoardView board(@RequestParam(required = false) @Nullable String hall) {
        String wanted = wanted(hall);
        Instant now = clock.instant();
        Board.Shown shown = board.show(wanted, now);
        return new BoardView(
                wanted,
                now,
                shown.overdue().stream().map(line -> LineView.of(line, now)).toList(),
                shown.soon().stream().map(line -> LineView.of(line, now)).toList(),
                shown.more());
    }

    /** Cheap: to be asked every few seconds with {@code If-None-Match}; 304 while nothing has changed. */
    @GetMapping("/api/complaint/changes")
    ResponseEntity<ChangesView> changes(
            @RequestParam(required = false) @Nullable String hall,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        String wanted = wanted(hall);
        String mark = files.mark(wanted);
        String tag = "\"" + mark + "\"";
        var answer = ResponseEntity.status(tag.equals(known) ? 304 : 200)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate());
        return tag.equals(known) ? answer.build() : answer.body(new ChangesView(wanted, mark));
    }

    private static @Nullable String wanted(@Nullable String hall) {
        Caller caller = Caller.current();
        String wanted = hall == null ? caller.hall() : InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        if (caller.hall() != null && !caller.hall().equals(wanted)) {
            throw new Forbidden("Your role does not allow this in hall " + wanted + ".");
        }
        return wanted;
    }
}
