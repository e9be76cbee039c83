package io.guichet.equipment;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.equipment.asset.AssetAccess;
import io.guichet.equipment.charge.ChargeAccess;
import io.guichet.equipment.consumable.StockAccess;
import io.guichet.equipment.figures.FiguresAccess;
import io.guichet.equipment.plan.PlanAccess;
import io.guichet.equipment.round.RoundAccess;
import io.guichet.equipment.scan.ScanAccess;
import io.guichet.equipment.software.SoftwareAccess;
import io.guichet.platform.security.AccessPolicy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everything that can be asked of this service, and by whom; nothing else is answered. */
final class EquipmentAccess {

    private EquipmentAccess() {}

    static AccessPolicy policy() {
        List<AccessPolicy.Line> lines = new ArrayList<>();
        lines.add(open(HttpMethod.GET, "/api/equipment/openapi"));
        lines.addAll(AssetAccess.lines());
        lines.addAll(PlanAccess.lines());
        lines.addAll(SoftwareAccess.lines());
        lines.addAll(RoundAccess.lines());
        lines.addAll(ScanAccess.lines());
        lines.addAll(StockAccess.lines());
        lines.addAll(ChargeAccess.lines());
        lines.addAll(FiguresAccess.lines());
        return new AccessPolicy(lines);
    }
}
