package io.guichet.queue.callback.http;

import io.guichet.queue.callback.Callbacks;
import io.guichet.queue.callback.FinishCallback;
import io.guichet.queue.callback.OpenContact;
import io.guichet.queue.callback.RequestCallback;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The callback's controller and problems. */
@Configuration(proxyBeanMethods = false)
public class CallbackHttp {

    @Bean
    CallbackProblems callbackProblems() {
        return new CallbackProblems();
    }

    @Bean
    CallbackController callbackController(
            Callbacks callbacks,
            RequestCallback request,
            OpenContact contact,
            FinishCallback finish,
            Halls halls,
            Clock clock) {
        return new CallbackController(callbacks, request, contact, finish, halls, clock);
    }
}
