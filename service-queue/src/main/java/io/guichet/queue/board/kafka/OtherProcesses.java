package io.guichet.queue.board.kafka;

import io.guichet.queue.board.BoardFeed;
import org.springframework.scheduling.annotation.Scheduled;

/** With several replicas only one hears an event: the others look at the boards that somebody watches with them. */
public final class OtherProcesses {

    private final BoardFeed feed;

    public OtherProcesses(BoardFeed feed) {
        this.feed = feed;
    }

    @Scheduled(fixedDelayString = "PT0.2S")
    void look() {
        feed.watched().forEach(feed::refresh);
    }
}
