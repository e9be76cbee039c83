package io.guichet.queue.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final String PARTITION = "guichet.queue.ticket-0";

    @Test
    void entries_are_numbered_without_gaps() {
        Board board = filled(5);

        assertThat(board.seq()).isEqualTo(5);
        assertThat(board.after(0)).extracting(BoardEntry::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(board.after(3)).extracting(BoardEntry::seq).containsExactly(4L, 5L);
        assertThat(board.calls(2)).extracting(BoardEntry::seq).containsExactly(5L, 4L);
    }

    @Test
    void a_display_may_resume_as_far_back_as_entries_are_kept() {
        Board board = filled(Board.KEPT + 10);

        assertThat(board.entries()).hasSize(Board.KEPT);
        assertThat(board.reachesBackTo(10)).isTrue();
        assertThat(board.reachesBackTo(9)).isFalse();
        assertThat(board.reachesBackTo(board.seq())).isTrue();
        assertThat(board.reachesBackTo(board.seq() + 1))
                .as("a number from another life of the board")
                .isFalse();
    }

    @Test
    void an_event_that_comes_again_is_known_by_offset_or_by_id() {
        Board board = filled(3);

        assertThat(board.knows(PARTITION, 2, "another id"))
                .as("delivered again")
                .isTrue();
        assertThat(board.knows(PARTITION, 3, "event 1"))
                .as("sent again by the relay")
                .isTrue();
        assertThat(board.knows(PARTITION, 3, "event 9")).isFalse();
        assertThat(board.knows("guichet.queue.ticket-1", 0, "event 9"))
                .as("another partition")
                .isFalse();
    }

    @Test
    void a_whole_replay_and_a_second_process_change_nothing() {
        FewBoards boards = new FewBoards();
        BoardProjection one = new BoardProjection(boards, new BoardFeed(boards));
        BoardProjection two = new BoardProjection(boards, new BoardFeed(boards));
        for (int round = 0; round < 3; round++) {
            for (int event = 0; event < 20; event++) {
                BoardProjection reader = (event + round) % 2 == 0 ? one : two;
                reader.apply("hall-1", call("event " + event), PARTITION, event);
            }
        }

        Board board = boards.find("hall-1");
        assertThat(board.seq()).isEqualTo(20);
        assertThat(board.entries()).extracting(BoardEntry::eventId).doesNotHaveDuplicates();
    }

    @Test
    void a_stream_that_waits_is_woken_by_the_next_call() throws Exception {
        FewBoards boards = new FewBoards();
        BoardFeed feed = new BoardFeed(boards);
        BoardProjection projection = new BoardProjection(boards, feed);
        BoardFeed.Seen seen = new BoardFeed.Seen(feed.now("hall-1").board().seq(), 0);

        Thread caller = Thread.ofVirtual().start(() -> projection.apply("hall-1", call("event 0"), PARTITION, 0));
        BoardFeed.News news = feed.await("hall-1", seen, java.time.Duration.ofSeconds(10));
        caller.join();

        assertThat(news.board().seq()).isEqualTo(1);
    }

    private static Board filled(int calls) {
        Board board = Board.empty("hall-1");
        for (int call = 0; call < calls; call++) board = board.add(call("event " + call), PARTITION, call);
        return board;
    }

    private static BoardEntry call(String eventId) {
        return new BoardEntry(
                0, BoardEntry.Kind.CALLED, "A001", "w1", new Words("1号窗口", "Window 1"), null, NINE, eventId);
    }

    private static final class FewBoards implements Boards {

        private final Map<String, Board> boards = new HashMap<>();

        @Override
        public synchronized Board find(String hallId) {
            return boards.getOrDefault(hallId, Board.empty(hallId));
        }

        @Override
        public synchronized long seq(String hallId) {
            return find(hallId).seq();
        }

        @Override
        public synchronized void save(Board grown) {
            if (find(grown.hallId()).seq() != grown.seq() - 1) throw new Stale(grown.hallId());
            boards.put(grown.hallId(), grown);
        }
    }
}
