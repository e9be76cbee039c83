package io.guichet.queue.board.http;

import io.guichet.queue.board.BoardFeed;
import io.guichet.queue.board.ShownEntries;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.WaitingCounts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board's controller. */
@Configuration(proxyBeanMethods = false)
public class BoardHttp {

    @Bean
    BoardController boardController(
            Halls halls, BoardFeed feed, WaitingCounts waiting, ShownEntries shown, Clock clock) {
        return new BoardController(halls, feed, waiting, shown, clock);
    }
}
