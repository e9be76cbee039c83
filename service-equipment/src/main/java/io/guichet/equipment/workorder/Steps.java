package io.guichet.equipment.workorder;

import io.guichet.equipment.shelf.Act;
import io.guichet.platform.domain.Change;
import java.util.function.Function;

/** The steps that people ask for, each a decision on the work order as it is then. */
public final class Steps {

    private Steps() {}

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> assign(String staffId, Act act) {
        return order -> order.assign(staffId, act.by(), act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> start(Act act) {
        return order -> order.start(act.by(), act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> hold(HoldReason reason, Act act) {
        return order -> order.hold(reason, act.by(), act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> resume(Act act) {
        return order -> order.resume(act.by(), act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> finish(Work work, Act act) {
        return order -> order.finish(work, act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> verify(Act act) {
        return order -> order.verify(act.by(), act.at());
    }

    public static Function<WorkOrder, Change<WorkOrder, OrderEvent>> rework(Act act) {
        return order -> order.rework(act.by(), act.at());
    }
}
