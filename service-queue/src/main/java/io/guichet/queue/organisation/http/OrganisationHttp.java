package io.guichet.queue.organisation.http;

import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.organisation.DefineHall;
import io.guichet.queue.organisation.DefineRegion;
import io.guichet.queue.organisation.DefineUnit;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.OrganisationRefusal;
import io.guichet.queue.organisation.SwitchEmergency;
import io.guichet.queue.organisation.WaitingCounts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The organisation's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class OrganisationHttp {

    /** For the definitions of every feature: what they refuse is of one family. */
    public static RefusalProblems<OrganisationRefusal> problems() {
        return new OrganisationProblems();
    }

    @Bean
    RefusalProblems<OrganisationRefusal> organisationProblems() {
        return problems();
    }

    @Bean
    HallController hallController(Halls halls, WaitingCounts waiting, SwitchEmergency switchEmergency, Clock clock) {
        return new HallController(halls, waiting, switchEmergency, clock);
    }

    @Bean
    OrganisationController organisationController(
            DefineRegion defineRegion,
            DefineHall defineHall,
            DefineUnit defineUnit,
            WaitingCounts waiting,
            Clock clock) {
        return new OrganisationController(defineRegion, defineHall, defineUnit, waiting, clock);
    }
}
