package io.guichet.equipment.emergency.http;

import io.guichet.equipment.emergency.Activation;
import io.guichet.equipment.emergency.DefineEmergencyPlan;
import io.guichet.equipment.emergency.EmergencyEvent;
import io.guichet.equipment.emergency.EmergencyPlan;
import io.guichet.equipment.emergency.RunEmergency;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controller of this feature. */
@Configuration(proxyBeanMethods = false)
public class EmergencyHttp {

    @Bean
    EmergencyController emergencyController(
            Shelf<EmergencyPlan, EmergencyEvent> emergencyPlans,
            Shelf<Activation, EmergencyEvent> activations,
            DefineEmergencyPlan defineEmergencyPlan,
            RunEmergency runEmergency,
            Acts acts) {
        return new EmergencyController(emergencyPlans, activations, defineEmergencyPlan, runEmergency, acts);
    }
}
