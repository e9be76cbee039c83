package io.guichet.queue.window;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.window.http.WindowHttp;
import io.guichet.queue.window.kafka.SessionListener;
import io.guichet.queue.window.mongo.MongoDepartures;
import io.guichet.queue.window.mongo.MongoKeptSessions;
import io.guichet.queue.window.mongo.MongoPermits;
import io.guichet.queue.window.mongo.MongoSecondSessions;
import io.guichet.queue.window.mongo.MongoToldDays;
import io.guichet.queue.window.mongo.MongoWindows;
import io.guichet.queue.window.wire.HoursWire;
import io.guichet.queue.window.wire.WindowEventWire;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The window's beans. */
@Configuration(proxyBeanMethods = false)
@Import(WindowHttp.class)
public class WindowWiring {

    private static final int PARTITIONS = 3;

    @Bean
    NewTopic windowTopic() {
        return TopicBuilder.name(WindowEventWire.TOPIC).partitions(PARTITIONS).build();
    }

    @Bean
    Windows windows(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoWindows windows =
                new MongoWindows(outbox.aggregates(database.getCollection("windows"), WindowEventWire.TOPIC));
        indexes.make("windows", windows::createIndexes);
        return windows;
    }

    @Bean
    WindowLabels windowLabels(Windows windows, Clock clock) {
        return new WindowLabels(windows, clock);
    }

    @Bean
    Permits permits(Outbox outbox, MongoDatabase database, Indexes indexes, OutsidePermits outside) {
        MongoPermits permits = new MongoPermits(
                outbox.aggregates(database.getCollection("after-hours-permits"), WindowEventWire.TOPIC));
        indexes.make("after-hours-permits", permits::createIndexes);
        return new PermitsOfBoth(permits, outside);
    }

    @Bean
    SecondSessions secondSessions(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoSecondSessions refused = new MongoSecondSessions(
                outbox.aggregates(database.getCollection("second-sessions"), WindowEventWire.TOPIC));
        indexes.make("second-sessions", refused::createIndexes);
        return refused;
    }

    @Bean
    KeptSessions keptSessions(MongoDatabase database, Indexes indexes) {
        MongoKeptSessions sessions = new MongoKeptSessions(database.getCollection("window-hours"));
        indexes.make("window-hours", sessions::createIndexes);
        return sessions;
    }

    @Bean
    SessionListener sessionListener(KeptSessions sessions) {
        return new SessionListener(sessions);
    }

    @Bean
    DefineWindow defineWindow(Windows windows, Halls halls, Units units, Items items) {
        return new DefineWindow(windows, halls, units, items);
    }

    @Bean
    OpenWindow openWindow(
            Windows windows,
            Staff staff,
            Halls halls,
            Permits permits,
            SecondSessions secondSessions,
            FaultStop faultStop,
            Clock clock) {
        return new OpenWindow(windows, staff, halls, permits, secondSessions, faultStop, clock);
    }

    @Bean
    Departures departures(MongoDatabase database) {
        return new MongoDepartures(database.getCollection("departures"));
    }

    @Bean
    Leaves leaves(Halls halls, Windows windows, Departures departures) {
        return new Leaves(halls, windows, departures);
    }

    @Bean
    AfterClosing afterClosing(Halls halls, Permits permits) {
        return new AfterClosing(halls, permits);
    }

    @Bean
    CloseWindow closeWindow(Windows windows, Leaves leaves, WindowActivity activity, Clock clock) {
        return new CloseWindow(windows, leaves, activity, clock);
    }

    @Bean
    SuspendWindow suspendWindow(Windows windows, Leaves leaves, Clock clock) {
        return new SuspendWindow(windows, leaves, clock);
    }

    @Bean
    ResumeWindow resumeWindow(Windows windows, FaultStop faultStop, Clock clock) {
        return new ResumeWindow(windows, faultStop, clock);
    }

    @Bean
    FaultStop faultStop(Windows windows, StandingFaults faults, Clock clock) {
        return new FaultStop(windows, faults, clock);
    }

    @Bean
    ApproveClosing approveClosing(Windows windows, Clock clock) {
        return new ApproveClosing(windows, clock);
    }

    @Bean
    GrantPermit grantPermit(Permits permits, Windows windows, Clock clock) {
        return new GrantPermit(permits, windows, clock);
    }

    @Bean
    CompareHours compareHours(Halls halls, Windows windows, KeptSessions sessions, Clock clock) {
        return new CompareHours(halls, windows, sessions, clock);
    }

    @Bean
    ToldDays toldDays(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoToldDays days =
                new MongoToldDays(outbox.aggregates(database.getCollection("told-hours"), HoursWire.TOPIC));
        indexes.make("told-hours", days::createIndexes);
        return days;
    }

    @Bean
    Sweep hoursSweep(
            Halls halls,
            CompareHours compareHours,
            ToldDays days,
            Clock clock,
            @Value("${guichet.queue.hours-sweep:PT5M}") Duration every) {
        return new Sweep(
                "days whose hours are to be told", every, new TellHours(halls, compareHours, days, clock)::tell);
    }

    @Bean
    Sweep unattendedSweep(
            Windows windows,
            Halls halls,
            WindowActivity activity,
            Clock clock,
            @Value("${guichet.queue.unattended-sweep:PT15S}") Duration every) {
        return new Sweep("unattended windows", every, new NoteUnattended(windows, halls, activity, clock)::note);
    }

    @Bean
    Sweep leftOpenSweep(
            Windows windows,
            AfterClosing afterClosing,
            WindowActivity activity,
            Clock clock,
            @Value("${guichet.queue.unattended-sweep:PT15S}") Duration every) {
        NoteLeftOpen leftOpen = new NoteLeftOpen(windows, afterClosing, activity, clock);
        return new Sweep("windows left open", every, leftOpen::note);
    }
}
