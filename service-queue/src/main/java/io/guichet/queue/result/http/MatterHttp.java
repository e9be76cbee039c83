package io.guichet.queue.result.http;

import io.guichet.queue.organisation.Halls;
import io.guichet.queue.result.Matters;
import io.guichet.queue.result.OpenMatter;
import io.guichet.queue.result.TellResult;
import io.guichet.queue.ticket.http.TicketDoor;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The matter's controller and problems. */
@Configuration(proxyBeanMethods = false)
public class MatterHttp {

    @Bean
    MatterProblems matterProblems() {
        return new MatterProblems();
    }

    @Bean
    MatterController matterController(
            Matters matters, OpenMatter open, TellResult tell, TicketDoor door, Halls halls, Clock clock) {
        return new MatterController(matters, open, tell, door, halls, clock);
    }
}
