package io.guichet.queue.paper.http;

import io.guichet.queue.paper.EnterPaperTicket;
import io.guichet.queue.ticket.TrackingTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers' controller and problems. */
@Configuration(proxyBeanMethods = false)
public class PaperHttp {

    @Bean
    PaperProblems paperProblems() {
        return new PaperProblems();
    }

    @Bean
    PaperController paperController(EnterPaperTicket enter, TrackingTokens tokens) {
        return new PaperController(enter, tokens);
    }
}
