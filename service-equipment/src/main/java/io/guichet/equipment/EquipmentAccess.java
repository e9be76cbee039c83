package io.guichet.equipment;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.equipment.asset.AssetAccess;
import io.guichet.equipment.charge.ChargeAccess;
import io.guichet.equipment.closingcheck.ClosingCheckAccess;
import io.guichet.equipment.consumable.StockAccess;
import io.guichet.equipment.custody.CustodyAccess;
import io.guichet.equipment.emergency.EmergencyAccess;
import io.guichet.equipment.fault.FaultAccess;
import io.guichet.equipment.figures.FiguresAccess;
import io.guichet.equipment.incident.IncidentAccess;
import io.guichet.equipment.permit.PermitAccess;
import io.guichet.equipment.plan.PlanAccess;
import io.guichet.equipment.relocation.RelocationAccess;
import io.guichet.equipment.round.RoundAccess;
import io.guichet.equipment.scan.ScanAccess;
import io.guichet.equipment.software.SoftwareAccess;
import io.guichet.equipment.workorder.WorkOrderAccess;
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
        lines.addAll(FaultAccess.lines());
        lines.addAll(WorkOrderAccess.lines());
        lines.addAll(IncidentAccess.lines());
        lines.addAll(CustodyAccess.lines());
        lines.addAll(PermitAccess.lines());
        lines.addAll(RelocationAccess.lines());
        lines.addAll(ClosingCheckAccess.lines());
        lines.addAll(EmergencyAccess.lines());
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
