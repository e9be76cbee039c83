package io.guichet.local.demo;

import io.guichet.local.client.Answer;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The hall's commands as people and devices of hall-1 send them. Counts what is acknowledged and what is refused. */
final class TrialHall {
    static final String ID = "hall-1";
    /** Windows 1 to 12 all take the six items of the replay. */
    static final int WINDOWS = 12;

    private static final String TICKETS = "/api/queue/tickets";
    private static final String ELDERLY_REASON = "老年人优先";

    private final GatewayClient client;
    private final Acknowledged acknowledged;
    private final AtomicInteger kioskTurn = new AtomicInteger();
    private final AtomicInteger openWindows = new AtomicInteger();

    TrialHall(GatewayClient client, Acknowledged acknowledged) {
        this.client = client;
        this.acknowledged = acknowledged;
    }

    Answer takeTicket(Visit visit) {
        var kiosk = "kiosk-" + (1 + kioskTurn.getAndIncrement() % 2);
        var ticket = new LinkedHashMap<String, Object>();
        ticket.put("hallId", ID);
        ticket.put("itemCode", visit.itemCode());
        if (visit.elderly()) {
            ticket.put("priority", "ELDERLY");
            ticket.put("priorityReason", ELDERLY_REASON);
        }
        return send(Act.TICKET_ISSUED, Request.post(TICKETS, ticket).as(kiosk));
    }

    Answer cancel(Visitor visitor) {
        var request = Request.post(TICKETS + "/" + visitor.ticketId() + "/cancel", null)
                .with("X-Tracking-Token", visitor.trackingToken());
        return send(Act.TICKET_CANCELLED, request);
    }

    /** A window that its clerk left open is simply taken over: nothing changes there, so no event will come of it. */
    boolean open(int window) {
        var path = windowPath(window);
        var wasOpen = client.send(Request.get(path).as(staff(window)))
                .body()
                .path("session")
                .isObject();
        var answer = client.send(Request.post(path + "/session", Map.of()).as(staff(window)));
        if (!wasOpen || !answer.succeeded()) count(Act.WINDOW_OPENED, answer);
        if (answer.succeeded()) openWindows.incrementAndGet();
        return answer.succeeded();
    }

    /** Where the hall would fall below its minimum the supervisor approves first, as the rules ask. */
    void close(int window) {
        var request = Request.delete(windowPath(window) + "/session?reason=shift-over")
                .as(staff(window));
        var answer = client.send(request);
        if ("approval-needed".equals(answer.code())) {
            client.send(Request.post(windowPath(window) + "/close-approval", Map.of("reason", "shift over"))
                    .as("m001"));
            answer = client.send(request);
        }
        count(Act.WINDOW_CLOSED, answer);
        openWindows.decrementAndGet();
    }

    /** The ticket called, or empty when nobody waits. */
    Optional<Answer> callNext(int window) {
        var answer = client.send(
                Request.post(windowPath(window) + "/call-next", null).as(staff(window)));
        if (answer.status() == 204) return Optional.empty();
        count(Act.TICKET_CALLED, answer);
        return answer.succeeded() ? Optional.of(answer) : Optional.empty();
    }

    Answer recall(String ticketId, int window) {
        return atWindow(Act.TICKET_RECALLED, ticketId, "recall", window);
    }

    Answer start(String ticketId, int window) {
        return atWindow(Act.SERVICE_STARTED, ticketId, "start", window);
    }

    Answer finish(String ticketId, int window) {
        var request = Request.post(TICKETS + "/" + ticketId + "/finish", Map.of("outcome", "FINISHED"))
                .as(staff(window));
        return send(Act.TICKET_FINISHED, request);
    }

    Answer miss(String ticketId, int window) {
        return atWindow(Act.TICKET_MISSED, ticketId, "miss", window);
    }

    Answer invitations(int window) {
        return client.send(Request.get("/api/evaluation/invitations?window=" + windowId(window))
                .as(pad(window)));
    }

    Answer rate(String ticketId, String token, int level) {
        var rating =
                Map.of("ticketId", ticketId, "token", token, "level", level, "tags", new String[0], "channel", "PAD");
        return send(Act.RATING_SUBMITTED, Request.post("/api/evaluation/ratings", rating));
    }

    int openWindows() {
        return openWindows.get();
    }

    private Answer atWindow(Act act, String ticketId, String command, int window) {
        return send(
                act,
                Request.post(TICKETS + "/" + ticketId + "/" + command, null).as(staff(window)));
    }

    private Answer send(Act act, Request request) {
        return count(act, client.send(request));
    }

    private Answer count(Act act, Answer answer) {
        if (answer.succeeded()) acknowledged.add(act);
        else acknowledged.addRefusal(act, answer.status(), answer.code());
        return answer;
    }

    private static String windowPath(int window) {
        return "/api/queue/windows/" + windowId(window);
    }

    private static String windowId(int window) {
        return "%s-w%02d".formatted(ID, window);
    }

    private static String staff(int window) {
        return "s%03d".formatted(window);
    }

    private static String pad(int window) {
        return "pad-w%02d".formatted(window);
    }
}
