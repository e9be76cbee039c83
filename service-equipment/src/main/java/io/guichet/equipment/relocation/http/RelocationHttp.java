package io.guichet.equipment.relocation.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.relocation.CarryOutRelocation;
import io.guichet.equipment.relocation.DecideRelocation;
import io.guichet.equipment.relocation.Relocation;
import io.guichet.equipment.relocation.RelocationEvent;
import io.guichet.equipment.relocation.RequestRelocation;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controller of this feature. */
@Configuration(proxyBeanMethods = false)
public class RelocationHttp {

    @Bean
    RelocationController relocationController(
            Shelf<Relocation, RelocationEvent> relocations,
            Shelf<Asset, AssetEvent> assets,
            RequestRelocation requestRelocation,
            DecideRelocation decideRelocation,
            CarryOutRelocation carryOutRelocation,
            Acts acts) {
        return new RelocationController(
                relocations, assets, requestRelocation, decideRelocation, carryOutRelocation, acts);
    }
}
