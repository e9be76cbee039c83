package io.guichet.queue.window.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.window.Actor;
import io.guichet.queue.window.Reason;
import io.guichet.queue.window.Windows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in at a window, leaving it for a while and for good. */
@RestController
@RequestMapping("/api/queue/windows/{id}")
final class SessionController {

    private final Windows windows;
    private final SessionCommands commands;
    private final WindowViews views;

    SessionController(Windows windows, SessionCommands commands, WindowViews views) {
        this.windows = windows;
        this.commands = commands;
        this.views = views;
    }

    @PostMapping("/session")
    WindowView open(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable SessionRequest body,
            HttpServletRequest request) {
        String staffId = actorAt(id).id();
        String attempt = CommandKey.of(request).value();
        return views.one(
                commands.open().open(id, staffId, SessionRequest.itemsOf(body), attempt, IfMatch.of(request)::check));
    }

    @DeleteMapping("/session")
    WindowView close(
            @PathVariable String id, @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        Actor actor = actorAt(id);
        Reason given = InvalidRequest.at("reason", () -> Reason.of(reason));
        return views.one(commands.close().close(id, given, actor, IfMatch.of(request)::check));
    }

    @PostMapping("/suspend")
    WindowView suspend(@PathVariable String id, @Valid @RequestBody ReasonRequest body, HttpServletRequest request) {
        Actor actor = actorAt(id);
        return views.one(commands.suspend().suspend(id, body.toReason(), actor, IfMatch.of(request)::check));
    }

    @PostMapping("/resume")
    WindowView resume(@PathVariable String id, HttpServletRequest request) {
        return views.one(commands.resume().resume(id, actorAt(id), IfMatch.of(request)::check));
    }

    private Actor actorAt(String windowId) {
        Caller caller = Caller.current();
        String hallId = windows.find(windowId).hallId();
        caller.require(hallId, Role.STAFF, Role.SUPERVISOR);
        caller.requireWindow(windowId);
        return new Actor(caller.subject(), caller.may(hallId, Role.SUPERVISOR));
    }
}
