package io.guichet.queue.appointment.http;

import io.guichet.queue.appointment.AppointmentCodes;
import io.guichet.queue.appointment.Appointments;
import io.guichet.queue.appointment.BookAppointment;
import io.guichet.queue.appointment.CancelAppointment;
import io.guichet.queue.appointment.DefinePlan;
import io.guichet.queue.appointment.FindSlots;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The appointment's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class AppointmentHttp {

    @Bean
    AppointmentProblems appointmentProblems() {
        return new AppointmentProblems();
    }

    @Bean
    AppointmentController appointmentController(
            FindSlots find, BookAppointment book, CancelAppointment cancel, AppointmentCodes codes, Clock clock) {
        return new AppointmentController(find, book, cancel, codes, clock);
    }

    @Bean
    PlanController planController(DefinePlan define, Appointments appointments, Halls halls, Clock clock) {
        return new PlanController(define, appointments, halls, clock);
    }
}
