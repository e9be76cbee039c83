package io.guichet.acceptance;

import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A citizen leaves a paper form; the supervisor types it in. */
final class EntryWalk {

    private EntryWalk() {}

    static void typeIn(Screen desk, RunningHall hall, String clerk, String window, String item)
            throws InterruptedException {
        var ticket = post(hall, "kiosk-1", "/api/queue/tickets", Map.of("hallId", "hall-1", "itemCode", item));
        String served;
        do {
            served = post(hall, clerk, "/api/queue/windows/" + window + "/call-next", null)
                    .text("id");
            post(hall, clerk, "/api/queue/tickets/" + served + "/start", null);
            post(hall, clerk, "/api/queue/tickets/" + served + "/finish", null);
        } while (!served.equals(ticket.text("id")));

        var number = ticket.text("number");
        desk.go("/desk/evaluation#entry");
        desk.types("entry-number", number);
        desk.sees("entry-" + number);
        desk.look("entry");
        desk.tap("entry-" + number);
        desk.tap("face-2");
        desk.types("entry-comment", "表上写着：等候时间太长。");
        desk.look("entry-form");
        // The evaluation hears of the end of a service a moment later.
        RunningHall.pause(2000);
        desk.tap("entry-send");
        desk.sees("entry-saved", number);
    }

    private static Answer post(RunningHall hall, String who, String path, @Nullable Map<String, ?> body) {
        var request = Request.post(path, body).as(who);
        return hall.client().send(request).orThrow(request);
    }
}
