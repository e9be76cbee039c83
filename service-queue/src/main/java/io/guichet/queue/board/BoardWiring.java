package io.guichet.queue.board;

import com.mongodb.client.MongoDatabase;
import io.guichet.queue.board.http.BoardHttp;
import io.guichet.queue.board.kafka.BoardListener;
import io.guichet.queue.board.kafka.OtherProcesses;
import io.guichet.queue.board.mongo.MongoBoards;
import io.guichet.queue.window.WindowLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The board's beans. */
@Configuration(proxyBeanMethods = false)
@Import(BoardHttp.class)
public class BoardWiring {

    @Bean
    Boards boards(MongoDatabase database) {
        return new MongoBoards(database.getCollection("boards"));
    }

    @Bean
    BoardFeed boardFeed(Boards boards) {
        return new BoardFeed(boards);
    }

    @Bean
    BoardProjection boardProjection(Boards boards, BoardFeed feed) {
        return new BoardProjection(boards, feed);
    }

    @Bean
    BoardListener boardListener(BoardProjection projection, WindowLabels labels) {
        return new BoardListener(projection, labels);
    }

    @Bean
    OtherProcesses otherProcesses(BoardFeed feed) {
        return new OtherProcesses(feed);
    }
}
