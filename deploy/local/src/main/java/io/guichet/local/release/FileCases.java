package io.guichet.local.release;

import io.guichet.local.client.Answer;
import io.guichet.local.client.CommandLine;
import io.guichet.local.client.Credentials;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.client.Terminal;
import io.guichet.local.client.UnexpectedAnswer;
import io.guichet.local.process.Waiting;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Cases in the trial hall as a demo does not make them: one that goes the whole way and is reopened, one without a name, one refused, one
 * that a bad rating opened, and somebody who guesses secrets. Main class, before {@link KeepDocuments}.
 */
public final class FileCases {

    private static final String HALL = "hall-1";
    private static final String WINDOW = "hall-1-w04";
    private static final String CLERK = "s004";
    private static final String OFFICER = "co001";
    private static final String SECOND = "co002";
    private static final String HANDLER = "co003";
    private static final String SUPERVISOR = "m001";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final GatewayClient client;

    private FileCases(GatewayClient client) {
        this.client = client;
    }

    public static void main(String[] args) {
        Terminal.run(() -> {
            var home = CommandLine.parse(args).home();
            var credentials = Credentials.read(home.resolve("credentials.json"));
            try (var client = new GatewayClient(RunningPlatform.read(home).gateway(), credentials)) {
                new FileCases(client).file();
            }
            return 0;
        });
    }

    private void file() {
        wholeWay();
        withoutAName();
        refused();
        ratedBadly();
    }

    private void wholeWay() {
        var opened = open(Map.of(
                "kind",
                "complaint",
                "hallId",
                HALL,
                "text",
                "在三号窗口等了很久。",
                "windowId",
                "hall-1-w03",
                "contact",
                Map.of("name", "王试用", "phone", "13900000000")));
        var id = opened.text("id");
        own(opened, "messages", Map.of("text", "补充说明。"));
        step(OFFICER, id, "accept", Map.of("severity", "SERIOUS"));
        step(OFFICER, id, "assign", Map.of("staffId", HANDLER));
        step(HANDLER, id, "contacted", Map.of("reached", true, "note", "已联系。"));
        step(HANDLER, id, "verified", Map.of("upheld", true, "note", "属实。"));
        step(SUPERVISOR, id, "pause", Map.of("reason", "EXPERT_OPINION", "days", 2, "evidence", "来函"));
        step(SUPERVISOR, id, "resume", Map.of());
        step(HANDLER, id, "extension", Map.of("amount", 2, "reason", "需要更多时间核实。"));
        step(SUPERVISOR, id, "extension/decision", Map.of("granted", true));
        step(HANDLER, id, "reply", Map.of("text", "您好，给您添麻烦了，今后一次说清全部材料。"));
        step(SECOND, id, "review", Map.of("approved", true, "note", "可以。"));
        step(OFFICER, id, "contact", Map.of("purpose", "CALL_BACK"));
        step(OFFICER, id, "call-back", Map.of("result", "REACHED", "resolved", true, "satisfied", "NO", "note", "电话"));
        step(
                OFFICER,
                id,
                "close",
                Map.of(
                        "outcome",
                        "UPHELD",
                        "note",
                        "已办结。",
                        "cause",
                        "ATTITUDE",
                        "corrective",
                        "已提醒。",
                        "preventive",
                        "已培训。"));
        own(opened, "rating", Map.of("level", 1, "note", "仍不满意。"));
        own(opened, "reopen", Map.of("reason", "问题还在。"));
        guess(opened.text("number"));
    }

    private void withoutAName() {
        var opened = open(Map.of("kind", "complaint", "hallId", HALL, "text", "等了很久没有人叫号。", "anonymous", true));
        step(OFFICER, opened.text("id"), "accept", Map.of());
        step(OFFICER, opened.text("id"), "assign", Map.of("staffId", SECOND));
    }

    private void refused() {
        var opened = open(Map.of("kind", "suggestion", "hallId", HALL, "text", "这不是这个大厅的事。", "anonymous", true));
        step(OFFICER, opened.text("id"), "refuse", Map.of("reason", "NOT_OUR_DUTY", "note", "请向其他单位反映。"));
    }

    /** Goes on when the complaint service has heard of it. */
    private void ratedBadly() {
        var ticket = visit();
        var rating = Map.of(
                "ticketId",
                ticket.text("id"),
                "token",
                ticket.text("trackingToken"),
                "level",
                1,
                "tags",
                new String[0],
                "channel",
                "PAGE");
        until(
                "the rating is taken",
                () -> client.send(Request.post("/api/evaluation/ratings", rating))
                        .succeeded());
        until(
                "the rating has opened a case",
                () -> client.send(Request.get("/api/complaint/cases?hall=" + HALL + "&kind=RECTIFICATION&open=true")
                                .as(OFFICER))
                        .body()
                        .path("cases")
                        .valueStream()
                        .anyMatch(one -> one.path("windowId").asString("").equals(WINDOW)));
    }

    private Answer visit() {
        post(CLERK, "/api/queue/windows/" + WINDOW + "/session", Map.of());
        var item = client.send(Request.get("/api/queue/windows/" + WINDOW).as(CLERK))
                .body()
                .path("itemCodes")
                .path(0)
                .asString();
        var ticket = post("kiosk-1", "/api/queue/tickets", Map.of("hallId", HALL, "itemCode", item));
        String called;
        do {
            called = post(CLERK, "/api/queue/windows/" + WINDOW + "/call-next", Map.of())
                    .text("id");
            post(CLERK, "/api/queue/tickets/" + called + "/start", Map.of());
            post(CLERK, "/api/queue/tickets/" + called + "/finish", Map.of());
        } while (!called.equals(ticket.text("id")));
        return ticket;
    }

    private void guess(String number) {
        client.send(Request.get("/api/complaint/public/case")
                .with("X-Case-Number", number)
                .with("X-Case-Secret", "0000000000000000"));
    }

    private Answer open(Map<String, ?> what) {
        var request = Request.post("/api/complaint/cases", what);
        return client.send(request).orThrow(request);
    }

    private void own(Answer opened, String what, Map<String, ?> body) {
        var request = Request.post("/api/complaint/public/case/" + what, body)
                .with("X-Case-Number", opened.text("number"))
                .with("X-Case-Secret", opened.text("secret"));
        client.send(request).orThrow(request);
    }

    private void step(String who, String id, String step, Map<String, ?> body) {
        post(who, "/api/complaint/cases/" + id + "/" + step, body);
    }

    private Answer post(String who, String path, Map<String, ?> body) {
        var request = Request.post(path, body).as(who);
        return client.send(request).orThrow(request);
    }

    /** Another process hears of it in its own time. */
    private static void until(String what, BooleanSupplier holds) {
        if (!Waiting.until(holds, PATIENCE, PAUSE)) throw new UnexpectedAnswer("in vain waited until " + what);
    }
}
