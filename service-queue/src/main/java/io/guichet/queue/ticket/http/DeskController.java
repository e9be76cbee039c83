package io.guichet.queue.ticket.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TransferTicket;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clerk's commands. That the ticket is at the clerk's own window is decided by the use case. */
@RestController
@RequestMapping("/api/queue")
final class DeskController {

    private final DeskCommands desk;
    private final TicketViews views;

    DeskController(DeskCommands desk, TicketViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/windows/{id}/call-next")
    ResponseEntity<StaffTicketView> callNext(@PathVariable String id, HttpServletRequest request) {
        return desk.callNext()
                .callNext(id, clerk(), command(request))
                .map(ticket -> ResponseEntity.ok(views.forStaff(ticket)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/tickets/{id}/recall")
    StaffTicketView recall(@PathVariable String id, HttpServletRequest request) {
        return seen(desk.recall().recall(id, clerk(), IfMatch.of(request), command(request)));
    }

    @PostMapping("/tickets/{id}/start")
    StaffTicketView start(@PathVariable String id, HttpServletRequest request) {
        return seen(desk.start().start(id, clerk(), IfMatch.of(request), command(request)));
    }

    @PostMapping("/tickets/{id}/hold")
    StaffTicketView hold(@PathVariable String id, HttpServletRequest request) {
        return seen(desk.hold().hold(id, clerk(), IfMatch.of(request), command(request)));
    }

    @PostMapping("/tickets/{id}/resume")
    StaffTicketView resume(@PathVariable String id, HttpServletRequest request) {
        return seen(desk.resume().resume(id, clerk(), IfMatch.of(request), command(request)));
    }

    @PostMapping("/tickets/{id}/miss")
    StaffTicketView miss(@PathVariable String id, HttpServletRequest request) {
        return seen(desk.miss().miss(id, clerk(), IfMatch.of(request), command(request)));
    }

    /** @param outcome how the service ended; FINISHED when absent */
    record FinishRequest(@Nullable Outcome outcome) {}

    @PostMapping("/tickets/{id}/finish")
    StaffTicketView finish(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable FinishRequest body,
            HttpServletRequest request) {
        Outcome outcome = body == null || body.outcome() == null ? Outcome.FINISHED : body.outcome();
        return seen(desk.finish().finish(id, clerk(), outcome, IfMatch.of(request), command(request)));
    }

    /** Where to and why. */
    record TransferRequest(
            @Nullable String itemCode,
            @Nullable String windowId,
            @Nullable String reason) {
        TransferTicket.Target toTarget() {
            String why = IssueTicketRequest.required("/reason", reason);
            return InvalidRequest.at("", () -> new TransferTicket.Target(itemCode, windowId, why));
        }
    }

    @PostMapping("/tickets/{id}/transfer")
    StaffTicketView transfer(@PathVariable String id, @RequestBody TransferRequest body, HttpServletRequest request) {
        return seen(desk.transfer().transfer(id, clerk(), body.toTarget(), IfMatch.of(request), command(request)));
    }

    /** The ids of the materials that are missing. */
    record NoticeRequest(@Nullable List<String> missing) {
        List<String> materials() {
            if (missing == null || missing.isEmpty()) throw new InvalidRequest("/missing", "at least one material");
            for (int place = 0; place < missing.size(); place++) {
                IssueTicketRequest.required("/missing/" + place, missing.get(place));
            }
            return missing;
        }
    }

    @PostMapping("/tickets/{id}/notice")
    StaffTicketView notice(@PathVariable String id, @RequestBody NoticeRequest body, HttpServletRequest request) {
        return seen(desk.notice().give(id, clerk(), body.materials(), IfMatch.of(request), command(request)));
    }

    private StaffTicketView seen(Ticket ticket) {
        return views.forStaff(ticket);
    }

    private static String clerk() {
        return Caller.current().subject();
    }

    private static String command(HttpServletRequest request) {
        return CommandKey.of(request).value();
    }
}
