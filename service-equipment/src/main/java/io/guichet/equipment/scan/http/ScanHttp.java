package io.guichet.equipment.scan.http;

import io.guichet.equipment.device.Devices;
import io.guichet.equipment.scan.KeepScanning;
import io.guichet.equipment.scan.ScanDuty;
import io.guichet.equipment.scan.ScanEvent;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scan's controller. */
@Configuration(proxyBeanMethods = false)
public class ScanHttp {

    @Bean
    ScanController scanController(
            Shelf<ScanDuty, ScanEvent> duties, KeepScanning scanning, Devices devices, Acts acts, Clock clock) {
        return new ScanController(duties, scanning, devices, acts, clock);
    }
}
