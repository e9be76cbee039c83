package io.guichet.complaint.escalation.http;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.escalation.Cause;
import io.guichet.complaint.escalation.Level;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Row R6: a serious matter goes up in time, also without a clock. */
@RestController
public final class EscalationController {

    private final ChangeCase change;

    public EscalationController(ChangeCase change) {
        this.change = change;
    }

    record EscalateRequest(@Nullable Level level) {}

    record EscalatedView(String id, Level level, long version) {}

    @PostMapping(path = "/api/complaint/cases/{id}/escalate", consumes = "application/json")
    EscalatedView escalate(@PathVariable String id, @RequestBody EscalateRequest body, HttpServletRequest request) {
        Level level = body.level();
        if (level == null || level == Level.HANDLER) {
            throw new InvalidRequest("/level", "SECTION_CHIEF, DIRECTOR or SUPERVISION_OFFICE");
        }
        Caller caller = Caller.current();
        String known = InvalidRequest.at("id", () -> Ids.slug("id", id));
        IfMatch ifMatch = IfMatch.of(request);
        CaseFile after =
                change.change(known, caller.subject(), CommandKey.of(request).value(), (file, act) -> {
                    require(file, caller);
                    ifMatch.check(file.version());
                    return Timing.escalate(file, act, level.name(), Cause.BY_HAND.name());
                });
        return new EscalatedView(after.id(), level, after.version());
    }

    private static void require(CaseFile file, Caller caller) {
        caller.require(file.subject().hallId(), Role.STAFF, Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
        boolean handles = caller.subject().equals(file.people().handler());
        if (!handles && !caller.hasAny(Role.COMPLAINT_OFFICER, Role.SUPERVISOR)) {
            throw new Forbidden("The case is on another desk.");
        }
    }
}
