package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.platform.domain.Change;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BiFunction;

/** What every command of staff on a case has in common: who may, on which version, once. */
public final class Desk {

    private final ChangeCase changeCase;
    private final CaseKeys keys;
    private final Deadlines deadlines;
    private final Clock clock;

    public Desk(ChangeCase changeCase, CaseKeys keys, Deadlines deadlines, Clock clock) {
        this.changeCase = changeCase;
        this.keys = keys;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Who may do it. */
    enum Who {
        HANDLER,
        OFFICER,
        SUPERVISOR,
        /** Officer or supervisor. */
        EITHER,
        REVIEWER;

        void require(CaseFile file, Caller caller) {
            String hall = file.subject().hallId();
            switch (this) {
                case HANDLER -> {
                    caller.require(hall, Role.STAFF, Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
                    if (!caller.subject().equals(file.people().handler())) {
                        throw new Forbidden("The case is on another desk.");
                    }
                }
                case OFFICER -> caller.require(hall, Role.COMPLAINT_OFFICER);
                case SUPERVISOR -> caller.require(hall, Role.SUPERVISOR);
                case EITHER -> caller.require(hall, Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
                case REVIEWER -> caller.require(hall, Role.COMPLAINT_OFFICER, Role.SUPERVISOR, Role.INSPECTOR);
            }
        }
    }

    CaseView change(
            String id,
            HttpServletRequest request,
            Who who,
            BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> decision) {
        Caller caller = Caller.current();
        // The answer may carry what the citizen wrote.
        CommandKey.keepNoAnswer(request);
        IfMatch ifMatch = IfMatch.of(request);
        CaseFile after = changeCase.change(
                Given.slug("id", id), caller.subject(), CommandKey.of(request).value(), (file, act) -> {
                    who.require(file, caller);
                    ifMatch.check(file.version());
                    return decision.apply(file, act);
                });
        return view(after, caller);
    }

    CaseView view(CaseFile file, Caller caller) {
        return CaseView.of(file, worksOn(file, caller), keys, deadlines, clock.instant());
    }

    /** The handler, and those who answer for cases of the hall; never the person it is about. */
    public static boolean worksOn(CaseFile file, Caller caller) {
        if (caller.subject().equals(file.subject().staffId())) return false;
        return caller.subject().equals(file.people().handler())
                || caller.may(file.subject().hallId(), Role.COMPLAINT_OFFICER, Role.SUPERVISOR);
    }
}
