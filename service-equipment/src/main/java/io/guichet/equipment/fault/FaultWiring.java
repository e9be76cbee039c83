package io.guichet.equipment.fault;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.fault.http.FaultHttp;
import io.guichet.equipment.fault.mongo.MongoHeartbeats;
import io.guichet.equipment.fault.wire.FaultEventWire;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.figures.Measurement;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of faults and heartbeats. */
@Configuration(proxyBeanMethods = false)
@Import(FaultHttp.class)
public class FaultWiring {

    @Bean
    NewTopic faultTopic() {
        return TopicBuilder.name(FaultEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Fault, FaultEvent> faults(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Fault, FaultEvent> faults = new MongoShelf<>(
                "fault",
                outbox.aggregates(database.getCollection("faults"), FaultEventWire.TOPIC),
                Fault.class,
                FaultEventWire::of);
        indexes.make(
                "faults",
                () -> faults.createIndexes(List.of(
                        List.of("hallId", "state", "reportedAt"),
                        List.of("hallId", "source", "reportedAt"),
                        List.of("state", "reportedAt"),
                        List.of("assetId", "reportedAt"),
                        List.of("windowId", "state", "reportedAt"),
                        List.of("settled", "reportedAt"))));
        return faults;
    }

    @Bean
    Heartbeats heartbeats(MongoDatabase database, Indexes indexes) {
        MongoHeartbeats heartbeats = new MongoHeartbeats(database.getCollection("heartbeats"));
        indexes.make("heartbeats", heartbeats::createIndexes);
        return heartbeats;
    }

    @Bean
    SettleFaults settleFaults(Shelf<Fault, FaultEvent> faults, ChangeAsset changeAsset, Clock clock) {
        return new SettleFaults(faults, changeAsset, clock);
    }

    @Bean
    ReportFault reportFault(
            Shelf<Fault, FaultEvent> faults, Shelf<Asset, AssetEvent> assets, SettleFaults settleFaults) {
        return new ReportFault(faults, assets, settleFaults);
    }

    @Bean
    ReportFromPublic reportFromPublic(Shelf<Fault, FaultEvent> faults, Register register, ReportFault reportFault) {
        return new ReportFromPublic(faults, register, reportFault);
    }

    @Bean
    RateFault rateFault(Shelf<Fault, FaultEvent> faults) {
        return new RateFault(faults);
    }

    @Bean
    ResolveFault resolveFault(Shelf<Fault, FaultEvent> faults, SettleFaults settleFaults) {
        return new ResolveFault(faults, settleFaults);
    }

    @Bean
    HearDevice hearDevice(Heartbeats heartbeats, Shelf<Asset, AssetEvent> assets, ResolveFault resolveFault) {
        return new HearDevice(heartbeats, assets, resolveFault);
    }

    @Bean
    Measurement openFaults(Shelf<Fault, FaultEvent> faults, Places places, MeterRegistry meters) {
        return new Measurement("faults", new CountFaults(faults, places, meters)::count);
    }

    @Bean
    Sweep unsettledFaultsSweep(
            SettleFaults settleFaults, @Value("${guichet.equipment.sweep-every:PT15S}") Duration every) {
        return new Sweep("faults their assets do not know of", every, settleFaults::sweep);
    }

    @Bean
    Sweep silentDevicesSweep(
            Heartbeats heartbeats,
            Shelf<Asset, AssetEvent> assets,
            Places places,
            ReportFault reportFault,
            @Value("${guichet.equipment.heartbeat-lost:PT5M}") Duration lost,
            @Value("${guichet.equipment.sweep-every:PT15S}") Duration every,
            Clock clock) {
        NoteSilence noteSilence = new NoteSilence(heartbeats, assets, places, reportFault, lost, clock);
        return new Sweep("silent devices", every, noteSilence::sweep);
    }
}
