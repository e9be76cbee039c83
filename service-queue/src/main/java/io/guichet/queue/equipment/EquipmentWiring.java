package io.guichet.queue.equipment;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.queue.equipment.kafka.EmergencyListener;
import io.guichet.queue.equipment.kafka.FaultListener;
import io.guichet.queue.equipment.kafka.PermitListener;
import io.guichet.queue.equipment.mongo.MongoDeviceFaults;
import io.guichet.queue.equipment.mongo.MongoHeardEmergencies;
import io.guichet.queue.equipment.mongo.MongoHeardPermits;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.SwitchEmergency;
import io.guichet.queue.ticket.ReleaseTicket;
import io.guichet.queue.window.FaultStop;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans that follow the devices' faults, permits and emergencies. */
@Configuration(proxyBeanMethods = false)
public class EquipmentWiring {

    /** The equipment service's topic, should this service start first. */
    @Bean
    NewTopic faultTopic() {
        return TopicBuilder.name(FaultListener.TOPIC).partitions(1).build();
    }

    @Bean
    DeviceFaults deviceFaults(MongoDatabase database, Indexes indexes) {
        MongoDeviceFaults faults = new MongoDeviceFaults(database.getCollection("device-faults"));
        indexes.make("faults", faults::createIndexes);
        return faults;
    }

    @Bean
    FollowFaults followFaults(DeviceFaults faults, FaultStop faultStop, ReleaseTicket releaseTicket) {
        return new FollowFaults(faults, faultStop, releaseTicket);
    }

    @Bean
    Sweep faultyWindowsSweep(
            FollowFaults followFaults, @Value("${guichet.queue.unattended-sweep:PT15S}") Duration every) {
        return new Sweep("windows with device faults", every, followFaults::sweep);
    }

    @Bean
    FaultListener faultListener(FollowFaults followFaults) {
        return new FaultListener(followFaults);
    }

    /** The equipment service's topic, should this service start first. */
    @Bean
    NewTopic equipmentPermitTopic() {
        return TopicBuilder.name(PermitListener.TOPIC).partitions(1).build();
    }

    @Bean
    HeardPermits heardPermits(MongoDatabase database, Indexes indexes) {
        MongoHeardPermits permits = new MongoHeardPermits(database.getCollection("heard-permits"));
        indexes.make("heard-permits", permits::createIndexes);
        return permits;
    }

    @Bean
    PermitListener permitListener(HeardPermits permits) {
        return new PermitListener(permits);
    }

    /** The equipment service's topic, should this service start first. */
    @Bean
    NewTopic equipmentEmergencyTopic() {
        return TopicBuilder.name(EmergencyListener.TOPIC).partitions(1).build();
    }

    /** The audit service's topic, should this service start first. */
    @Bean
    NewTopic auditEmergencyTopic() {
        return TopicBuilder.name(EmergencyListener.AUDIT_TOPIC).partitions(1).build();
    }

    @Bean
    HeardEmergencies heardEmergencies(MongoDatabase database) {
        return new MongoHeardEmergencies(database.getCollection("heard-emergencies"));
    }

    @Bean
    EmergencyListener emergencyListener(HeardEmergencies emergencies, Halls halls, SwitchEmergency switchEmergency) {
        return new EmergencyListener(new FollowEmergencies(emergencies, halls, switchEmergency));
    }
}
