package io.guichet.queue.staff.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.staff.StaffEvent;
import io.guichet.queue.staff.StaffMember;
import java.util.List;

/** Names, versions and fields of the staff events. Numbers only. */
public final class StaffEventWire {

    private StaffEventWire() {}

    public static WireEvent of(StaffEvent event) {
        return switch (event) {
            case StaffEvent.Defined(StaffMember member) ->
                new WireEvent("queue.organisation.staff-defined", 1, Defined.of(member))
                        .to(PublishedOrganisation.TOPIC, PublishedOrganisation.key("staff", member.id()));
        };
    }

    record Defined(String staffId, List<String> hallIds, String unitId, boolean qualified, List<String> itemCodes) {

        static Defined of(StaffMember member) {
            return new Defined(
                    member.id(),
                    member.hallIds(),
                    member.unitId(),
                    member.qualified(),
                    member.itemCodes().stream().sorted().toList());
        }
    }
}
