package io.guichet.audit.qualification;

import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.qualification.http.QualificationController;
import io.guichet.audit.qualification.http.QualificationProblems;
import io.guichet.audit.qualification.kafka.QualificationListener;
import io.guichet.audit.qualification.wire.QualificationEventWire;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of qualification. */
@Configuration(proxyBeanMethods = false)
public class QualificationWiring {

    @Bean
    NewTopic qualificationTopic() {
        return TopicBuilder.name(QualificationEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Qualification, QualificationEvent> qualifications(Shelves shelves) {
        return shelves.open(Qualification.SHAPE, QualificationEventWire.TOPIC, QualificationEventWire::of);
    }

    @Bean
    QualificationListener qualificationListener(Shelf<Qualification, QualificationEvent> qualifications, Zones zones) {
        return new QualificationListener(new FollowExams(qualifications), zones);
    }

    @Bean
    Sweep expiredQualifications(
            Shelf<Qualification, QualificationEvent> qualifications,
            Clock clock,
            @Value("${guichet.audit.sweep-every:PT30S}") Duration every) {
        return new Sweep("qualifications that end", every, new ExpireQualifications(qualifications, clock)::expire);
    }

    @Bean
    QualificationProblems qualificationProblems() {
        return new QualificationProblems();
    }

    @Bean
    QualificationController qualificationController(
            Shelf<Qualification, QualificationEvent> qualifications, Places places, Clock clock) {
        return new QualificationController(qualifications, new SetQualification(qualifications, clock), places);
    }
}
