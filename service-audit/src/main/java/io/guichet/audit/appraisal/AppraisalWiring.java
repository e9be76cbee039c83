package io.guichet.audit.appraisal;

import io.guichet.audit.appraisal.file.WeightsFile;
import io.guichet.audit.appraisal.http.AppraisalController;
import io.guichet.audit.appraisal.http.AppraisalProblems;
import io.guichet.audit.appraisal.wire.AppraisalEventWire;
import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of appraisals. */
@Configuration(proxyBeanMethods = false)
public class AppraisalWiring {

    @Bean
    NewTopic appraisalTopic() {
        return TopicBuilder.name(AppraisalEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Appraisal, AppraisalEvent> appraisals(Shelves shelves) {
        return shelves.open(Appraisal.SHAPE, AppraisalEventWire.TOPIC, AppraisalEventWire::of);
    }

    @Bean
    Weights appraisalWeights(@Value("${guichet.audit.weights:1}") int version) {
        return WeightsFile.read(version);
    }

    @Bean
    AppraisalProblems appraisalProblems() {
        return new AppraisalProblems();
    }

    @Bean
    AppraisalController appraisalController(
            Shelf<Appraisal, AppraisalEvent> appraisals,
            Facts facts,
            Weights weights,
            Places places,
            Zones zones,
            LinkEvents linkEvents,
            Clock clock) {
        Appraise appraise = new Appraise(appraisals, facts, weights, places, zones, clock);
        return new AppraisalController(appraisals, appraise, weights, linkEvents);
    }
}
