package io.guichet.queue.board.http;

import io.guichet.queue.board.Board;
import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.BoardFeed;
import io.guichet.queue.board.ShownEntries;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.WaitingCounts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The wall of the hall, open to everybody: numbers and windows, nothing about people. */
@RestController
@RequestMapping("/api/queue/halls/{hall}")
final class BoardController {

    private static final int SHOWN = 20;

    private final Halls halls;
    private final BoardFeed feed;
    private final WaitingCounts waiting;
    private final ShownEntries shown;
    private final Clock clock;

    BoardController(Halls halls, BoardFeed feed, WaitingCounts waiting, ShownEntries shown, Clock clock) {
        this.halls = halls;
        this.feed = feed;
        this.waiting = waiting;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping("/board")
    BoardView board(@PathVariable String hall) {
        halls.find(hall);
        return view(hall, feed.now(hall).board(), false);
    }

    @GetMapping("/events")
    ResponseEntity<SseEmitter> events(
            @PathVariable String hall,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        halls.find(hall);
        SseEmitter emitter = new SseEmitter(0L);
        BoardStream stream = new BoardStream(hall, feed, this, shown, emitter);
        Thread.ofVirtual().name("board-stream-" + hall).start(() -> stream.run(lastSeen));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    BoardView view(String hallId, Board board, boolean reset) {
        Hall hall = halls.find(hallId);
        Emergency emergency = hall.emergency();
        return new BoardView(
                hallId,
                board.seq(),
                board.calls(SHOWN).stream().map(BoardView.Entry::of).toList(),
                waiting.waitingIn(hallId),
                emergency == null ? null : new BoardView.Notice(emergency.notice(), emergency.since()),
                clock.instant(),
                reset);
    }

    BoardView.Waiting waitingNow(String hallId) {
        return new BoardView.Waiting(waiting.waitingIn(hallId));
    }

    static Object data(BoardEntry entry) {
        return entry.kind().isCall()
                ? BoardView.Entry.of(entry)
                : new BoardView.NoticeChange(entry.seq(), entry.text(), entry.at());
    }
}
