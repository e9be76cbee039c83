package io.guichet.equipment.scan;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.scan.http.ScanHttp;
import io.guichet.equipment.scan.wire.ScanEventWire;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The scan's beans. */
@Configuration(proxyBeanMethods = false)
@Import(ScanHttp.class)
public class ScanWiring {

    @Bean
    NewTopic scanTopic() {
        return TopicBuilder.name(ScanEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<ScanDuty, ScanEvent> scanDuties(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<ScanDuty, ScanEvent> duties = new MongoShelf<>(
                "virus scan plan",
                outbox.aggregates(database.getCollection("scan-duties"), ScanEventWire.TOPIC),
                ScanDuty.class,
                ScanEventWire::of);
        indexes.make(
                "scan-duties",
                () -> duties.createIndexes(List.of(List.of("hallId", "dueAt"), List.of("overdueNoted", "dueAt"))));
        return duties;
    }

    @Bean
    KeepScanning keepScanning(Shelf<ScanDuty, ScanEvent> duties, Devices devices, Clock clock) {
        return new KeepScanning(duties, devices, clock);
    }

    @Bean
    Sweep overdueScansSweep(KeepScanning scanning, @Value("${guichet.equipment.scan-sweep:PT30S}") Duration every) {
        return new Sweep("overdue virus scans", every, scanning::noteOverdue);
    }
}
