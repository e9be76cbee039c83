package io.guichet.equipment.fault.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.fault.Fault;
import io.guichet.equipment.fault.FaultEvent;
import io.guichet.equipment.fault.HearDevice;
import io.guichet.equipment.fault.RateFault;
import io.guichet.equipment.fault.ReportFault;
import io.guichet.equipment.fault.ReportFromPublic;
import io.guichet.equipment.fault.ResolveFault;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controllers of faults and heartbeats. */
@Configuration(proxyBeanMethods = false)
public class FaultHttp {

    @Bean
    FaultController faultController(
            Shelf<Fault, FaultEvent> faults,
            Shelf<Asset, AssetEvent> assets,
            ReportFault reportFault,
            RateFault rateFault,
            ResolveFault resolveFault,
            HearDevice hearDevice,
            Acts acts) {
        return new FaultController(faults, assets, reportFault, rateFault, resolveFault, hearDevice, acts);
    }

    @Bean
    PublicFaultController publicFaultController(ReportFromPublic reportFromPublic, Acts acts) {
        return new PublicFaultController(reportFromPublic, acts);
    }
}
