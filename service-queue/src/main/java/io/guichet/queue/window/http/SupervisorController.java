package io.guichet.queue.window.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.window.ApproveClosing;
import io.guichet.queue.window.CompareHours;
import io.guichet.queue.window.GrantPermit;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Windows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor answers for: leave to close, work after hours, hours kept. */
@RestController
@RequestMapping("/api/queue")
final class SupervisorController {

    private final Windows windows;
    private final ApproveClosing approveClosing;
    private final GrantPermit grantPermit;
    private final CompareHours compareHours;
    private final WindowViews views;

    SupervisorController(
            Windows windows,
            ApproveClosing approveClosing,
            GrantPermit grantPermit,
            CompareHours compareHours,
            WindowViews views) {
        this.windows = windows;
        this.approveClosing = approveClosing;
        this.grantPermit = grantPermit;
        this.compareHours = compareHours;
        this.views = views;
    }

    @PostMapping("/windows/{id}/close-approval")
    WindowView approve(@PathVariable String id, @Valid @RequestBody ReasonRequest body, HttpServletRequest request) {
        String supervisor = supervisorOf(id);
        return views.one(approveClosing.approve(id, body.toReason(), supervisor, IfMatch.of(request)::check));
    }

    @PostMapping("/windows/{id}/permits")
    @ResponseStatus(HttpStatus.CREATED)
    PermitView permit(@PathVariable String id, @Valid @RequestBody PermitRequest body, HttpServletRequest request) {
        String supervisor = supervisorOf(id);
        String permitId = CommandKey.of(request).value();
        Permit granted = InvalidRequest.at(
                "/to",
                () -> grantPermit.grant(permitId, id, body.toStaffId(), body.toSpan(), body.toReason(), supervisor));
        return PermitView.of(granted);
    }

    @GetMapping("/halls/{hall}/hours-kept")
    HoursKeptView hoursKept(@PathVariable String hall, @RequestParam(required = false) @Nullable LocalDate day) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.INSPECTOR);
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2999)) {
            throw new InvalidRequest("day", "a day like 2026-03-02");
        }
        return HoursKeptView.of(compareHours.compare(hall, day));
    }

    private String supervisorOf(String windowId) {
        Caller.current().require(windows.find(windowId).hallId(), Role.SUPERVISOR);
        return Caller.current().subject();
    }
}
