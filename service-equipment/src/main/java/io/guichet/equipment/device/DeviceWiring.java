package io.guichet.equipment.device;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Devices and hours, as the register and the organisation have them. */
@Configuration(proxyBeanMethods = false)
public class DeviceWiring {

    @Bean
    Devices devices(Shelf<Asset, AssetEvent> assets) {
        return new RegisteredDevices(assets);
    }

    @Bean
    HallTimes hallTimes(Places places) {
        return new PostedHours(places);
    }
}
