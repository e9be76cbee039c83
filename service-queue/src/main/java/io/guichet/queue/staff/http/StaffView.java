package io.guichet.queue.staff.http;

import io.guichet.queue.staff.StaffMember;
import java.util.List;

/** A staff member as an operator sees it. */
record StaffView(
        String id, List<String> hallIds, String unitId, boolean qualified, List<String> itemCodes, long version) {

    static StaffView of(StaffMember member) {
        return new StaffView(
                member.id(),
                member.hallIds(),
                member.unitId(),
                member.qualified(),
                member.itemCodes().stream().sorted().toList(),
                member.version());
    }
}
