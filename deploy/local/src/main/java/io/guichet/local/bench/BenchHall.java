package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A hall for measuring only: one item, 64 windows, staff b001 to b064. Nobody's real queue is touched. */
public final class BenchHall {
    public static final int WINDOWS = 64;
    public static final String ID = "hall-bench";

    private static final String UNIT = "bench";
    private static final String ITEM = "bench-item";
    private static final String KIOSK = "kiosk-bench";
    private static final String OPERATOR = "o001";
    private static final Map<String, String> NAME = Map.of("zh", "测速大厅", "en", "Bench hall");

    private final GatewayClient client;

    BenchHall(GatewayClient client) {
        this.client = client;
    }

    /** May be repeated; organisation commands are upserts. */
    void create() {
        put("regions/bench", Map.of("name", NAME));
        put(
                "halls/" + ID,
                Map.of(
                        "regionId",
                        "bench",
                        "name",
                        NAME,
                        "zone",
                        "Asia/Shanghai",
                        "hours",
                        allDay(),
                        "closures",
                        List.of(),
                        "listed",
                        false));
        put("units/" + UNIT, Map.of("hallId", ID, "name", NAME));
        put("items/" + ITEM, item());
        eachWindow(this::window);
    }

    Answer takeTicket() {
        return client.once(ticket());
    }

    Answer takeTicketPatiently() {
        var request = ticket();
        return client.send(request).orThrow(request);
    }

    Answer callPatiently(int window) {
        var request = Request.post(windowPath(window) + "/call-next", null).as(staff(window));
        return client.send(request).orThrow(request);
    }

    void miss(String ticketId, int window) {
        var request =
                Request.post("/api/queue/tickets/" + ticketId + "/miss", null).as(staff(window));
        client.send(request).orThrow(request);
    }

    void cancel(Answer ticket) {
        client.send(Request.post("/api/queue/tickets/" + ticket.text("id") + "/cancel", null)
                .with("X-Tracking-Token", ticket.text("trackingToken"))
                .as(KIOSK));
    }

    void open(int window) {
        var request = Request.post(windowPath(window) + "/session", Map.of()).as(staff(window));
        var answer = client.send(request);
        if (!"already-signed-in-elsewhere".equals(answer.code())) answer.orThrow(request);
    }

    void close(int window) {
        client.send(Request.delete(windowPath(window) + "/session?reason=bench-over")
                .as(staff(window)));
    }

    Answer callNext(int window) {
        return client.once(Request.post(windowPath(window) + "/call-next", null).as(staff(window)));
    }

    void serve(String ticketId, int window) {
        client.send(
                Request.post("/api/queue/tickets/" + ticketId + "/start", null).as(staff(window)));
        client.send(Request.post("/api/queue/tickets/" + ticketId + "/finish", Map.of())
                .as(staff(window)));
    }

    static Request look() {
        return Request.get(windowPath(1)).as(staff(1));
    }

    static void eachWindow(IntConsumer action) {
        IntStream.rangeClosed(1, WINDOWS).forEach(action);
    }

    private static Request ticket() {
        return Request.post("/api/queue/tickets", Map.of("hallId", ID, "itemCode", ITEM))
                .as(KIOSK);
    }

    private void window(int number) {
        var label = Map.of("zh", number + "号窗口", "en", "Window " + number);
        put(
                "windows/" + windowId(number),
                Map.of(
                        "hallId",
                        ID,
                        "unitId",
                        UNIT,
                        "number",
                        String.valueOf(number),
                        "label",
                        label,
                        "itemCodes",
                        List.of(ITEM)));
        put(
                "staff/" + staff(number),
                Map.of("hallIds", List.of(ID), "unitId", UNIT, "qualified", true, "itemCodes", List.of(ITEM)));
    }

    private void put(String path, Map<String, ?> body) {
        var request = Request.put("/api/queue/" + path, body).as(OPERATOR);
        client.send(request).orThrow(request);
    }

    private static List<Map<String, String>> allDay() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "opens", "00:00", "closes", "24:00"))
                .toList();
    }

    private static Map<String, Object> item() {
        var limit = Map.of("amount", 10, "unit", "MINUTES");
        return Map.ofEntries(
                Map.entry("unitId", UNIT),
                Map.entry("name", NAME),
                Map.entry("series", "Z"),
                Map.entry("popular", false),
                Map.entry("steps", List.of(NAME)),
                Map.entry("materials", List.of()),
                Map.entry("legalBasis", NAME),
                Map.entry("legalLimit", limit),
                Map.entry("promisedLimit", limit),
                Map.entry("feeCents", 0),
                Map.entry("typicalMinutes", 1));
    }

    private static String windowPath(int window) {
        return "/api/queue/windows/" + windowId(window);
    }

    private static String windowId(int window) {
        return "%s-w%02d".formatted(ID, window);
    }

    private static String staff(int window) {
        return "b%03d".formatted(window);
    }
}
