package io.guichet.equipment;

import io.guichet.equipment.asset.AssetWiring;
import io.guichet.equipment.charge.ChargeWiring;
import io.guichet.equipment.consumable.StockWiring;
import io.guichet.equipment.device.DeviceWiring;
import io.guichet.equipment.figures.FiguresWiring;
import io.guichet.equipment.organisation.OrganisationWiring;
import io.guichet.equipment.plan.PlanWiring;
import io.guichet.equipment.print.PublicAddress;
import io.guichet.equipment.round.RoundWiring;
import io.guichet.equipment.scan.ScanWiring;
import io.guichet.equipment.shelf.ShelfWiring;
import io.guichet.equipment.software.SoftwareWiring;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as a whole; each feature wires itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EquipmentSettings.class)
@Import({
    PlatformWiring.class,
    ShelfWiring.class,
    OrganisationWiring.class,
    AssetWiring.class,
    DeviceWiring.class,
    PlanWiring.class,
    SoftwareWiring.class,
    RoundWiring.class,
    ScanWiring.class,
    StockWiring.class,
    ChargeWiring.class,
    FiguresWiring.class
})
class EquipmentWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return EquipmentAccess.policy();
    }

    @Bean
    PublicAddress publicAddress(EquipmentSettings settings) {
        return new PublicAddress(settings.publicUrl());
    }
}
