package io.guichet.queue.appointment;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.wiring.PlatformSettings;
import io.guichet.queue.appointment.http.AppointmentHttp;
import io.guichet.queue.appointment.mongo.MongoAppointments;
import io.guichet.queue.appointment.mongo.MongoPlans;
import io.guichet.queue.appointment.mongo.MongoSlots;
import io.guichet.queue.appointment.wire.AppointmentEventWire;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.CheckIn;
import io.guichet.queue.ticket.IssueTicket;
import java.time.Clock;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The appointment's beans. */
@Configuration(proxyBeanMethods = false)
@Import(AppointmentHttp.class)
public class AppointmentWiring {

    @Bean
    NewTopic appointmentTopic() {
        return TopicBuilder.name(AppointmentEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Plans plans(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoPlans plans = new MongoPlans(
                outbox.aggregates(database.getCollection("appointment-plans"), AppointmentEventWire.TOPIC));
        indexes.make("appointment-plans", plans::createIndexes);
        return plans;
    }

    @Bean
    Slots slots(MongoDatabase database, Indexes indexes) {
        MongoSlots slots = new MongoSlots(database.getCollection("appointment-slots"));
        indexes.make("appointment-slots", slots::createIndexes);
        return slots;
    }

    @Bean
    Appointments appointments(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoAppointments appointments = new MongoAppointments(
                outbox.aggregates(database.getCollection("appointments"), AppointmentEventWire.TOPIC));
        indexes.make("appointments", appointments::createIndexes);
        return appointments;
    }

    @Bean
    AppointmentCodes appointmentCodes(PlatformSettings settings) {
        return new AppointmentCodes(Base64.getDecoder().decode(settings.secret()));
    }

    @Bean
    DefinePlan definePlan(Plans plans, Halls halls, Items items) {
        return new DefinePlan(plans, halls, items);
    }

    @Bean
    FindSlots findSlots(Halls halls, Items items, Plans plans, Slots slots, Clock clock) {
        return new FindSlots(halls, items, plans, slots, clock);
    }

    @Bean
    BookAppointment bookAppointment(
            Halls halls, Items items, Plans plans, Slots slots, Appointments appointments, Clock clock) {
        return new BookAppointment(halls, items, plans, slots, appointments, clock);
    }

    @Bean
    CancelAppointment cancelAppointment(Appointments appointments, Slots slots, AppointmentCodes codes, Clock clock) {
        return new CancelAppointment(appointments, slots, codes, clock);
    }

    @Bean
    CheckIn checkIn(Appointments appointments, AppointmentCodes codes, IssueTicket issueTicket, Clock clock) {
        return new CheckInVisitor(appointments, codes, issueTicket, clock);
    }
}
