package io.guichet.equipment.software.http;

import io.guichet.equipment.device.Devices;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.software.DecideSoftware;
import io.guichet.equipment.software.SoftwareEvent;
import io.guichet.equipment.software.SoftwareRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The software's controller. */
@Configuration(proxyBeanMethods = false)
public class SoftwareHttp {

    @Bean
    SoftwareController softwareController(
            Shelf<SoftwareRequest, SoftwareEvent> requests, DecideSoftware software, Devices devices, Acts acts) {
        return new SoftwareController(requests, software, devices, acts);
    }
}
