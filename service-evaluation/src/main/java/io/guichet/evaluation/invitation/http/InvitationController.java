package io.guichet.evaluation.invitation.http;

import io.guichet.evaluation.invitation.OpenInvitation;
import io.guichet.evaluation.invitation.ShowInvitations;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a pad asks every second or two. */
@RestController
public final class InvitationController {

    private final ShowInvitations invitations;

    public InvitationController(ShowInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/api/evaluation/invitations")
    InvitationView.All invitations(@RequestParam String window) {
        String windowId = InvalidRequest.at("window", () -> Ids.slug("window", window));
        Caller caller = Caller.current();
        boolean pad = caller.hasAny(Role.PAD);
        if (pad) requireOwn(windowId, caller);
        List<OpenInvitation> open = invitations.show(windowId);
        open.forEach(one -> caller.require(one.shown().hallId(), Role.PAD, Role.STAFF));
        return new InvitationView.All(
                open.stream().map(one -> InvitationView.of(one, pad)).toList());
    }

    /** Unlike a person, a pad that belongs to no window in particular belongs nowhere. */
    private static void requireOwn(String windowId, Caller pad) {
        if (pad.window() == null) throw new Forbidden("This pad is not bound to a window.");
        pad.requireWindow(windowId);
    }
}
