package io.guichet.audit.finding;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.finding.http.FindingController;
import io.guichet.audit.finding.http.FindingProblems;
import io.guichet.audit.finding.kafka.PublicationListener;
import io.guichet.audit.finding.kafka.WorkOrderListener;
import io.guichet.audit.finding.mongo.MongoWorkOrders;
import io.guichet.audit.finding.wire.FindingEventWire;
import io.guichet.audit.inspection.Inspection;
import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of findings. */
@Configuration(proxyBeanMethods = false)
public class FindingWiring {

    @Bean
    NewTopic findingTopic() {
        return TopicBuilder.name(FindingEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Finding, FindingEvent> findings(Shelves shelves) {
        return shelves.open(Finding.SHAPE, FindingEventWire.TOPIC, FindingEventWire::of);
    }

    @Bean
    PublicationListener publicationListener(
            Shelf<Inspection, InspectionEvent> inspections,
            Shelf<Finding, FindingEvent> findings,
            Places places,
            Clock clock) {
        return new PublicationListener(new FollowPublication(inspections, findings, places, clock));
    }

    @Bean
    Sweep lateFindings(
            Shelf<Finding, FindingEvent> findings,
            Zones zones,
            Clock clock,
            @Value("${guichet.audit.sweep-every:PT30S}") Duration every) {
        return new Sweep("findings that are late", every, new EscalateFindings(findings, zones, clock)::escalate);
    }

    @Bean
    FindingProblems findingProblems() {
        return new FindingProblems();
    }

    @Bean
    WorkOrders workOrders(MongoDatabase database, Indexes indexes) {
        MongoWorkOrders orders = new MongoWorkOrders(database.getCollection("finding-work-orders"));
        indexes.make("finding-work-orders", orders::createIndexes);
        return orders;
    }

    @Bean
    WorkOrderListener workOrderListener(WorkOrders orders) {
        return new WorkOrderListener(orders);
    }

    @Bean
    FindingController findingController(
            Shelf<Finding, FindingEvent> findings, WorkOrders orders, Zones zones, Clock clock) {
        return new FindingController(findings, new WorkOnFinding(findings, zones, clock), orders);
    }
}
