package io.guichet.queue;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import io.guichet.queue.appointment.AppointmentWiring;
import io.guichet.queue.attendance.AttendanceWiring;
import io.guichet.queue.board.BoardWiring;
import io.guichet.queue.callback.CallbackWiring;
import io.guichet.queue.catalogue.CatalogueWiring;
import io.guichet.queue.dayend.DayEndWiring;
import io.guichet.queue.equipment.EquipmentWiring;
import io.guichet.queue.figures.FiguresWiring;
import io.guichet.queue.organisation.OrganisationWiring;
import io.guichet.queue.paper.PaperWiring;
import io.guichet.queue.referral.ReferralWiring;
import io.guichet.queue.result.ResultWiring;
import io.guichet.queue.slip.SlipWiring;
import io.guichet.queue.staff.StaffWiring;
import io.guichet.queue.statistics.StatisticsWiring;
import io.guichet.queue.ticket.TicketWiring;
import io.guichet.queue.window.WindowWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The features of this service, put together. */
@Configuration(proxyBeanMethods = false)
@Import({
    PlatformWiring.class,
    OrganisationWiring.class,
    CatalogueWiring.class,
    StaffWiring.class,
    WindowWiring.class,
    TicketWiring.class,
    AppointmentWiring.class,
    PaperWiring.class,
    CallbackWiring.class,
    ResultWiring.class,
    ReferralWiring.class,
    EquipmentWiring.class,
    AttendanceWiring.class,
    SlipWiring.class,
    StatisticsWiring.class,
    DayEndWiring.class,
    BoardWiring.class,
    FiguresWiring.class
})
class QueueWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return QueueAccess.policy();
    }
}
