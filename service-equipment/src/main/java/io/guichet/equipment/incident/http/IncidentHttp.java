package io.guichet.equipment.incident.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.incident.CloseIncident;
import io.guichet.equipment.incident.Incident;
import io.guichet.equipment.incident.IncidentEvent;
import io.guichet.equipment.incident.RecordIncident;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The incidents' controller. */
@Configuration(proxyBeanMethods = false)
public class IncidentHttp {

    @Bean
    IncidentController incidentController(
            Shelf<Incident, IncidentEvent> incidents,
            Shelf<Asset, AssetEvent> assets,
            RecordIncident recordIncident,
            CloseIncident closeIncident,
            Acts acts) {
        return new IncidentController(incidents, assets, recordIncident, closeIncident, acts);
    }
}
