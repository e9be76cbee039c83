package io.guichet.equipment.workorder;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.fault.Fault;
import io.guichet.equipment.fault.FaultEvent;
import io.guichet.equipment.fault.ResolveFault;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.PhotoWiring;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.equipment.workorder.http.WorkOrderHttp;
import io.guichet.equipment.workorder.kafka.FollowUpListener;
import io.guichet.equipment.workorder.wire.OrderEventWire;
import io.guichet.platform.content.mongo.MongoContents;
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

/** The work orders' beans. */
@Configuration(proxyBeanMethods = false)
@Import(WorkOrderHttp.class)
public class WorkOrderWiring {

    @Bean
    NewTopic workOrderTopic() {
        return TopicBuilder.name(OrderEventWire.TOPIC).partitions(1).build();
    }

    /** The audit's topic, should this service start first: as the audit declares it. */
    @Bean
    NewTopic auditFindingTopic() {
        return TopicBuilder.name(FollowUpListener.FINDINGS).partitions(1).build();
    }

    @Bean
    Shelf<WorkOrder, OrderEvent> workOrders(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<WorkOrder, OrderEvent> orders = new MongoShelf<>(
                "work order",
                outbox.aggregates(database.getCollection("work-orders"), OrderEventWire.TOPIC),
                WorkOrder.class,
                OrderEventWire::of);
        indexes.make(
                "work orders",
                () -> orders.createIndexes(List.of(
                        List.of("hallId", "state", "openedAt"),
                        List.of("state", "openedAt"),
                        List.of("assetId", "openedAt"),
                        List.of("assignee", "openedAt"),
                        List.of("faultId"),
                        List.of("costBearer", "work.at"),
                        List.of("settled", "openedAt"))));
        return orders;
    }

    @Bean
    OpenWorkOrder openWorkOrder(
            Shelf<WorkOrder, OrderEvent> orders, Shelf<Asset, AssetEvent> assets, Shelf<Fault, FaultEvent> faults) {
        return new OpenWorkOrder(orders, assets, faults);
    }

    @Bean
    KeepPhotos<WorkOrder, OrderEvent> orderPhotos(
            Shelf<WorkOrder, OrderEvent> orders, MongoDatabase database, Indexes indexes) {
        MongoContents contents = new MongoContents(database, "order-photos", "workOrderId");
        indexes.make("order photos", contents::createIndexes);
        return new KeepPhotos<>(orders, OrderAlbum.OF_ORDERS, contents, PhotoWiring.MOST_BYTES);
    }

    @Bean
    FollowUpListener followUpListener(OpenWorkOrder openWorkOrder, Register register, MeterRegistry registry) {
        return new FollowUpListener(new OpenFollowUp(openWorkOrder, register), registry);
    }

    @Bean
    ChangeOrder changeOrder(Shelf<WorkOrder, OrderEvent> orders, ResolveFault resolveFault, Clock clock) {
        return new ChangeOrder(orders, resolveFault, clock);
    }

    @Bean
    Sweep unsettledOrdersSweep(
            ChangeOrder changeOrder, @Value("${guichet.equipment.sweep-every:PT15S}") Duration every) {
        return new Sweep("verified work their faults do not know of", every, changeOrder::sweep);
    }
}
