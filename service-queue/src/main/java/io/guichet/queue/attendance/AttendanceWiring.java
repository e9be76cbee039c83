package io.guichet.queue.attendance;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.queue.attendance.mongo.MongoLineWatches;
import io.guichet.queue.attendance.wire.LineAlertWire;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.window.WindowActivity;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that watch lines. */
@Configuration(proxyBeanMethods = false)
public class AttendanceWiring {

    @Bean
    LineWatches lineWatches(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoLineWatches watches =
                new MongoLineWatches(outbox.aggregates(database.getCollection("line-watches"), LineAlertWire.TOPIC));
        indexes.make("line-watches", watches::createIndexes);
        return watches;
    }

    @Bean
    Sweep unattendedLinesSweep(
            Halls halls,
            Items items,
            Windows windows,
            WindowActivity activity,
            LineWatches watches,
            Clock clock,
            @Value("${guichet.queue.unattended-sweep:PT15S}") Duration every) {
        NoteUnattendedLines lines = new NoteUnattendedLines(halls, items, windows, activity, watches, clock);
        return new Sweep("unattended lines", every, lines::note);
    }

    @Bean
    Sweep tooFewWindowsSweep(
            Halls halls,
            Items items,
            Windows windows,
            LineWatches watches,
            Clock clock,
            @Value("${guichet.queue.unattended-sweep:PT15S}") Duration every) {
        NoteTooFewWindows few = new NoteTooFewWindows(halls, items, windows, watches, clock);
        return new Sweep("too few windows", every, few::note);
    }
}
