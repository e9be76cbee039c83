package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.client.Request;
import io.guichet.local.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Far more at once than a process can hold: it refuses some and lives, and the others go on. */
class OverloadIT {

    private static final int READERS = 800;
    private static final int EACH = 15;
    private static final int SENDERS = 60;

    /** A connection that was not made or did not last; whether the process lives is told by its id. */
    private static final String CUT = "cut";

    private final RunningHall hall = RunningHall.shared();
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();

    @Test
    void a_crowd_of_readers_is_refused_in_part_and_ends_nothing() throws Exception {
        var queue = hall.platform().process("queue").pid();
        var here = URI.create("http://127.0.0.1:" + hall.platform().ports().behindTheGateway("queue"));
        var over = new AtomicBoolean();
        try (var crowd = new RawHttp(here);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kiosk = threads.submit(() -> takeTicketsUntil(over));
            try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < READERS; i++) readers.execute(() -> read(crowd));
            }
            over.set(true);
            assertThat(kiosk.get()).as("tickets taken meanwhile").isPositive();
        }

        RunningHall.say("overload: %s", answers);
        assertThat(answers).containsKeys("200 ", "503 try-later");
        assertThat(answers.keySet()).isSubsetOf("200 ", "503 try-later", CUT);
        assertThat(hall.platform().process("queue").pid()).isEqualTo(queue);
        assertThat(hall.raw().send(Ask.get(items())).status()).isEqualTo(200);
    }

    /** Anybody may try to send one: the number and the secret of the case are looked at when the file is there. */
    @Test
    void a_crowd_that_sends_large_files_ends_nothing() throws Exception {
        var before = pids();
        var file = new byte[4_000_000];
        try (var http = HttpClient.newHttpClient();
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var upload = HttpRequest.newBuilder(
                            hall.platform().gateway().resolve("/api/complaint/public/case/attachments"))
                    .header("Content-Type", "image/jpeg")
                    .header("X-Case-Number", "C-1")
                    .header("X-Case-Secret", "none")
                    .POST(BodyPublishers.ofByteArray(file))
                    .build();
            for (var i = 0; i < SENDERS; i++) senders.execute(() -> send(http, upload));
        }

        RunningHall.say("large files: %s", answers);
        assertThat(answers.keySet()).noneMatch(answer -> answer.startsWith("500"));
        assertThat(pids()).isEqualTo(before);
        assertThat(hall.raw().send(Ask.get(items())).status()).isEqualTo(200);
    }

    private Map<String, Long> pids() {
        return hall.platform().processes().stream().collect(Collectors.toMap(ChildProcess::name, ChildProcess::pid));
    }

    /** A sender that is refused before its file was read may find the line cut. */
    private void send(HttpClient http, HttpRequest upload) {
        try {
            count(String.valueOf(http.send(upload, BodyHandlers.discarding()).statusCode()));
        } catch (IOException cut) {
            count(CUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** So many connect in one moment that the system may let some wait too long. */
    private void read(RawHttp crowd) {
        for (var i = 0; i < EACH; i++) {
            try {
                var answered = crowd.send(Ask.get(items()));
                count(answered.status() + " " + answered.code());
            } catch (IOException cut) {
                count(CUT);
            }
        }
    }

    /** Through the gateway; every one must be taken, at the first try or when told to come again. */
    private int takeTicketsUntil(AtomicBoolean over) {
        var taken = 0;
        while (!over.get()) {
            var take = Request.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", "si-record"))
                    .as("kiosk-1");
            var ticket = hall.client().send(take).orThrow(take).body();
            var cancel = Request.post("/api/queue/tickets/" + ticket.path("id").asString("") + "/cancel", Map.of())
                    .with("X-Tracking-Token", ticket.path("trackingToken").asString(""));
            hall.client().send(cancel).orThrow(cancel);
            taken++;
        }
        return taken;
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, _ -> new LongAdder()).increment();
    }

    private static String items() {
        return "/api/queue/halls/" + HALL + "/items";
    }
}
