package io.guichet.queue.callback;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.platform.wiring.PlatformSettings;
import io.guichet.queue.callback.http.CallbackHttp;
import io.guichet.queue.callback.mongo.MongoCallbacks;
import io.guichet.queue.callback.wire.CallbackEventWire;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The callback's beans. */
@Configuration(proxyBeanMethods = false)
@Import(CallbackHttp.class)
public class CallbackWiring {

    @Bean
    NewTopic callbackTopic() {
        return TopicBuilder.name(CallbackEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Sealing sealing(PlatformSettings settings) {
        return new Sealing(Base64.getDecoder().decode(settings.secret()));
    }

    @Bean
    Callbacks callbacks(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoCallbacks callbacks =
                new MongoCallbacks(outbox.aggregates(database.getCollection("callbacks"), CallbackEventWire.TOPIC));
        indexes.make("callbacks", callbacks::createIndexes);
        return callbacks;
    }

    @Bean
    RequestCallback requestCallback(
            Callbacks callbacks,
            Halls halls,
            Items items,
            Tickets tickets,
            WorkingCalendar calendar,
            Sealing sealing,
            Clock clock) {
        return new RequestCallback(callbacks, halls, items, tickets, new DueTimes(calendar), sealing, clock);
    }

    @Bean
    OpenContact openContact(Callbacks callbacks, Sealing sealing, Clock clock) {
        return new OpenContact(callbacks, sealing, clock);
    }

    @Bean
    FinishCallback finishCallback(Callbacks callbacks, Sealing sealing, Clock clock) {
        return new FinishCallback(callbacks, sealing, clock);
    }

    @Bean
    Sweep overdueCallbacksSweep(
            Callbacks callbacks, Clock clock, @Value("${guichet.queue.overdue-sweep:PT30S}") Duration every) {
        return new Sweep("overdue callbacks", every, new NoteOverdueCallbacks(callbacks, clock)::note);
    }
}
