package io.guichet.equipment;

import io.guichet.equipment.asset.AssetWiring;
import io.guichet.equipment.charge.ChargeWiring;
import io.guichet.equipment.closingcheck.ClosingCheckWiring;
import io.guichet.equipment.consumable.StockWiring;
import io.guichet.equipment.custody.CustodyWiring;
import io.guichet.equipment.device.DeviceWiring;
import io.guichet.equipment.emergency.EmergencyWiring;
import io.guichet.equipment.fault.FaultWiring;
import io.guichet.equipment.figures.FiguresWiring;
import io.guichet.equipment.incident.IncidentWiring;
import io.guichet.equipment.organisation.OrganisationWiring;
import io.guichet.equipment.permit.PermitWiring;
import io.guichet.equipment.photo.PhotoWiring;
import io.guichet.equipment.plan.PlanWiring;
import io.guichet.equipment.print.PublicAddress;
import io.guichet.equipment.relocation.RelocationWiring;
import io.guichet.equipment.round.RoundWiring;
import io.guichet.equipment.scan.ScanWiring;
import io.guichet.equipment.session.SessionWiring;
import io.guichet.equipment.shelf.ShelfWiring;
import io.guichet.equipment.software.SoftwareWiring;
import io.guichet.equipment.workorder.WorkOrderWiring;
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
    SessionWiring.class,
    PhotoWiring.class,
    AssetWiring.class,
    FaultWiring.class,
    WorkOrderWiring.class,
    IncidentWiring.class,
    CustodyWiring.class,
    PermitWiring.class,
    RelocationWiring.class,
    ClosingCheckWiring.class,
    EmergencyWiring.class,
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
