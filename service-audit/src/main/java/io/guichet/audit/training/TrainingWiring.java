package io.guichet.audit.training;

import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.audit.training.http.TrainingController;
import io.guichet.audit.training.http.TrainingProblems;
import io.guichet.audit.training.wire.TrainingEventWire;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of training. */
@Configuration(proxyBeanMethods = false)
public class TrainingWiring {

    @Bean
    NewTopic trainingTopic() {
        return TopicBuilder.name(TrainingEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Training, TrainingEvent> trainings(Shelves shelves) {
        return shelves.open(Training.SHAPE, TrainingEventWire.TOPIC, TrainingEventWire::of);
    }

    @Bean
    TrainingProblems trainingProblems() {
        return new TrainingProblems();
    }

    @Bean
    TrainingController trainingController(
            Shelf<Training, TrainingEvent> trainings, Places places, Zones zones, Clock clock) {
        return new TrainingController(
                trainings,
                new PlanTraining(trainings, places, clock),
                new RecordTraining(trainings, zones, clock),
                new QuarterOverview(trainings, places, zones, clock));
    }
}
