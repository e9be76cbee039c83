package io.guichet.equipment.plan;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.plan.http.PlanHttp;
import io.guichet.equipment.plan.kafka.TicketListener;
import io.guichet.equipment.plan.mongo.MongoCampaigns;
import io.guichet.equipment.plan.mongo.MongoMeters;
import io.guichet.equipment.plan.mongo.MongoPlans;
import io.guichet.equipment.plan.wire.PlanEventWire;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The plan's beans. */
@Configuration(proxyBeanMethods = false)
@Import(PlanHttp.class)
public class PlanWiring {

    @Bean
    NewTopic planTopic() {
        return TopicBuilder.name(PlanEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Plans plans(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoPlans plans = new MongoPlans(outbox.aggregates(database.getCollection("plans"), PlanEventWire.TOPIC));
        indexes.make("plans", plans::createIndexes);
        return plans;
    }

    @Bean
    Campaigns campaigns(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoCampaigns campaigns =
                new MongoCampaigns(outbox.aggregates(database.getCollection("campaigns"), PlanEventWire.TOPIC));
        indexes.make("campaigns", campaigns::createIndexes);
        return campaigns;
    }

    @Bean
    Meters meters(MongoDatabase database, Indexes indexes) {
        MongoMeters meters = new MongoMeters(database.getCollection("meters"), database.getCollection("meter-counts"));
        indexes.make("meters", meters::createIndexes);
        return meters;
    }

    @Bean
    TicketListener ticketListener(Meters meters) {
        return new TicketListener(meters);
    }

    @Bean
    DefinePlan definePlan(Plans plans, Meters meters, HallTimes times, WorkingCalendar calendar, Clock clock) {
        return new DefinePlan(plans, meters, times, calendar, clock);
    }

    @Bean
    ChangePlan changePlan(
            Plans plans, Meters meters, Devices devices, HallTimes times, WorkingCalendar calendar, Clock clock) {
        return new ChangePlan(plans, meters, devices, times, calendar, clock);
    }

    @Bean
    FinishPlannedWork finishPlannedWork(
            Plans plans, Meters meters, HallTimes times, WorkingCalendar calendar, Clock clock) {
        return new FinishPlannedWork(plans, meters, times, calendar, clock);
    }

    @Bean
    RunCampaign runCampaign(Campaigns campaigns, DefinePlan definePlan, Devices devices, Clock clock) {
        return new RunCampaign(campaigns, definePlan, devices, clock);
    }

    @Bean
    Sweep duePlansSweep(
            Plans plans,
            Meters meters,
            HallTimes times,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${guichet.equipment.due-sweep:PT30S}") Duration every) {
        return new Sweep("due plans", every, new NoteDuePlans(plans, meters, times, calendar, clock)::note);
    }

    @Bean
    Sweep campaignSweep(RunCampaign runCampaign, @Value("${guichet.equipment.campaign-sweep:PT2S}") Duration every) {
        return new Sweep("campaigns to spread", every, runCampaign::spread);
    }
}
