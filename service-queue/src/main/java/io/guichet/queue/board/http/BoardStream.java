package io.guichet.queue.board.http;

import io.guichet.queue.board.Board;
import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.BoardFeed;
import io.guichet.queue.board.BoardFeed.News;
import io.guichet.queue.board.BoardFeed.Seen;
import io.guichet.queue.board.ShownEntries;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One display's stream. Every entry carries its sequence number as event id; a display that comes back says the last
 * one and gets what followed, or the whole board when too much did.
 */
final class BoardStream {

    /** A display that hears nothing for five seconds says that it is out of date. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    /** Counting the line costs a query: not more often than this. */
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    private final String hall;
    private final BoardFeed feed;
    private final BoardController board;
    private final ShownEntries shown;
    private final SseEmitter emitter;
    private final AtomicBoolean open = new AtomicBoolean(true);

    BoardStream(String hall, BoardFeed feed, BoardController board, ShownEntries shown, SseEmitter emitter) {
        this.hall = hall;
        this.feed = feed;
        this.board = board;
        this.shown = shown;
        this.emitter = emitter;
        emitter.onCompletion(() -> open.set(false));
        emitter.onError(gone -> open.set(false));
        emitter.onTimeout(() -> open.set(false));
    }

    void run(@Nullable String lastSeen) {
        feed.join(hall);
        try {
            pump(lastSeen);
        } catch (IOException | IllegalStateException clientGone) {
            emitter.completeWithError(clientGone);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException failed) {
            // The display comes back by itself and resumes.
            emitter.completeWithError(failed);
        } finally {
            feed.leave(hall);
        }
    }

    private void pump(@Nullable String lastSeen) throws IOException, InterruptedException {
        News news = feed.now(hall);
        long seq = begin(news.board(), lastSeen);
        long counted = news.lineChanges();
        long countedAt = System.nanoTime();
        while (open.get()) {
            news = feed.await(hall, new Seen(seq, counted), HEARTBEAT);
            boolean grown = news.board().seq() > seq;
            if (grown) seq = sendNew(news.board(), seq);
            boolean lineChanged = news.lineChanges() != counted;
            if (lineChanged && System.nanoTime() - countedAt >= BETWEEN_COUNTS.toNanos()) {
                send(SseEmitter.event().name("waiting").data(board.waitingNow(hall), MediaType.APPLICATION_JSON));
                counted = news.lineChanges();
                countedAt = System.nanoTime();
            } else if (lineChanged) {
                news = feed.await(hall, new Seen(seq, news.lineChanges()), BETWEEN_COUNTS);
                if (news.board().seq() > seq) seq = sendNew(news.board(), seq);
            } else if (!grown) {
                send(SseEmitter.event().comment("here"));
            }
        }
    }

    private long begin(Board now, @Nullable String lastSeen) throws IOException {
        long seen = parse(lastSeen);
        if (seen >= 0 && now.reachesBackTo(seen)) return sendAfter(now, seen);
        send(SseEmitter.event()
                .id(Long.toString(now.seq()))
                .name("snapshot")
                .data(board.view(hall, now, seen >= 0), MediaType.APPLICATION_JSON));
        return now.seq();
    }

    private long sendNew(Board now, long seen) throws IOException {
        long sent = sendAfter(now, seen);
        now.after(seen).forEach(shown::shown);
        return sent;
    }

    private long sendAfter(Board now, long seen) throws IOException {
        if (!now.reachesBackTo(seen)) return begin(now, Long.toString(seen));
        for (BoardEntry entry : now.after(seen)) {
            send(SseEmitter.event()
                    .id(Long.toString(entry.seq()))
                    .name(entry.kind().name().toLowerCase(Locale.ROOT))
                    .data(BoardController.data(entry), MediaType.APPLICATION_JSON));
        }
        return now.seq();
    }

    private void send(SseEmitter.SseEventBuilder event) throws IOException {
        emitter.send(event);
    }

    /** -1 unless a sequence number: an unknown id means a new display. */
    private static long parse(@Nullable String lastSeen) {
        if (lastSeen == null) return -1;
        try {
            return Math.max(-1, Long.parseLong(lastSeen.trim()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
