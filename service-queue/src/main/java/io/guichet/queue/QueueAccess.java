package io.guichet.queue;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.queue.appointment.AppointmentAccess;
import io.guichet.queue.board.BoardAccess;
import io.guichet.queue.callback.CallbackAccess;
import io.guichet.queue.catalogue.CatalogueAccess;
import io.guichet.queue.dayend.DayEndAccess;
import io.guichet.queue.organisation.OrganisationAccess;
import io.guichet.queue.paper.PaperAccess;
import io.guichet.queue.referral.ReferralAccess;
import io.guichet.queue.result.ResultAccess;
import io.guichet.queue.staff.StaffAccess;
import io.guichet.queue.ticket.TicketAccess;
import io.guichet.queue.window.WindowAccess;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everything that can be asked of this service, and by whom; nothing else is answered. */
final class QueueAccess {

    private QueueAccess() {}

    static AccessPolicy policy() {
        List<AccessPolicy.Line> lines = new ArrayList<>();
        lines.add(open(HttpMethod.GET, "/api/queue/openapi"));
        lines.addAll(OrganisationAccess.lines());
        lines.addAll(CatalogueAccess.lines());
        lines.addAll(StaffAccess.lines());
        lines.addAll(WindowAccess.lines());
        lines.addAll(TicketAccess.lines());
        lines.addAll(AppointmentAccess.lines());
        lines.addAll(PaperAccess.lines());
        lines.addAll(CallbackAccess.lines());
        lines.addAll(ResultAccess.lines());
        lines.addAll(ReferralAccess.lines());
        lines.addAll(DayEndAccess.lines());
        lines.addAll(BoardAccess.lines());
        return new AccessPolicy(lines);
    }
}
