package io.guichet.equipment.plan.http;

import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.plan.Campaigns;
import io.guichet.equipment.plan.ChangePlan;
import io.guichet.equipment.plan.DefinePlan;
import io.guichet.equipment.plan.FinishPlannedWork;
import io.guichet.equipment.plan.Meters;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.RunCampaign;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class PlanHttp {

    @Bean
    PlanProblems planProblems() {
        return new PlanProblems();
    }

    @Bean
    PlanController planController(
            Plans plans, Devices devices, DefinePlan define, ChangePlan change, FinishPlannedWork finish) {
        return new PlanController(plans, devices, define, change, finish);
    }

    @Bean
    LoadController loadController(Plans plans, HallTimes times, Clock clock) {
        return new LoadController(plans, times, clock);
    }

    @Bean
    CampaignController campaignController(Campaigns campaigns, RunCampaign runCampaign, Plans plans) {
        return new CampaignController(campaigns, runCampaign, plans);
    }

    @Bean
    MeterController meterController(Meters meters, Devices devices, Clock clock) {
        return new MeterController(meters, devices, clock);
    }
}
