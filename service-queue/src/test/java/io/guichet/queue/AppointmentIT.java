package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.operator;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Appointments over HTTP, from the plan to the ticket. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AppointmentIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PLAN = "{\"slotMinutes\":5,\"places\":2,\"daysAhead\":1}";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private QueueServiceFixture queue;

    /** Each test books places of an item of its own. */
    private String item;

    @BeforeEach
    void plan() {
        queue = new QueueServiceFixture(port);
        queue.openHall(1);
        item = "i" + Ids.next().substring(24);
        queue.item(item, "R");
        queue.put("/halls/hall-1/appointment-plans/" + item, PLAN);
    }

    @Test
    void from_the_booking_to_the_ticket() {
        JsonNode slot = slotIn(1);
        assertThat(slot.get("free").asInt()).isEqualTo(2);
        Answer booked = book(slot, Ids.next());
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(slotIn(1).get("free").asInt()).isEqualTo(1);

        Answer ticket = arrive(booked, kiosk(), Ids.next());
        assertThat(ticket.status()).as(ticket.body()).isEqualTo(201);
        assertThat(ticket.json().get("priority").asString()).isEqualTo("APPOINTMENT");
        assertThat(ticket.json().get("channel").asString()).isEqualTo("APPOINTMENT");
        assertThat(ticket.json().get("itemCode").asString()).isEqualTo(item);

        String day = LocalDate.ofInstant(at(booked), ZONE).toString();
        JsonNode listed = queue.get("/halls/hall-1/appointments?day=" + day, clerk("s1"))
                .json()
                .get("appointments")
                .valueStream()
                .filter(one -> one.get("id").equals(booked.json().get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("state").asString()).isEqualTo("USED");
        assertThat(listed.get("ticketId")).isEqualTo(ticket.json().get("id"));

        Answer statistics = queue.get("/halls/hall-1/statistics", supervisor());
        assertThat(statistics.json().at("/figures/channels/APPOINTMENT/issued").asInt())
                .as(statistics.body())
                .isPositive();
    }

    @Test
    void the_same_key_books_once_and_shows_the_code_again_though_nobody_keeps_it() {
        String key = Ids.next();
        JsonNode slot = slotIn(1);
        Answer first = book(slot, key);
        Answer again = book(slot, key);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(slotIn(1).get("free").asInt()).isEqualTo(1);
        assertThat(book(slotIn(2), key).code()).isEqualTo("idempotency-mismatch");
        assertThat(book(slot, "guessable").code()).isEqualTo("invalid-request");

        String code = first.json().get("code").asString();
        for (String collection : database.listCollectionNames()) {
            for (Document stored : database.getCollection(collection).find()) {
                assertThat(stored.toString()).as(collection).doesNotContain(code);
                if (stored.get("body") instanceof Binary body) {
                    assertThat(new String(body.getData(), StandardCharsets.UTF_8))
                            .doesNotContain(code);
                }
            }
        }
    }

    @Test
    void sixty_four_who_book_two_places_at_once_get_two() throws Exception {
        JsonNode slot = slotIn(3);

        List<String> answers = inParallel(64, visitor -> {
            Answer answer = book(slot, Ids.next());
            return answer.status() == 201 ? "booked" : answer.code();
        });

        assertThat(answers.stream().filter("booked"::equals)).hasSize(2);
        assertThat(answers.stream().filter("slot-full"::equals)).hasSize(62);
        assertThat(slotIn(3).get("free").asInt()).isZero();
    }

    @Test
    void ten_who_check_in_at_once_with_one_code_get_one_ticket() throws Exception {
        Answer booked = book(slotIn(1), Ids.next());

        List<String> answers = inParallel(10, visitor -> {
            Answer answer = arrive(booked, kiosk(), Ids.next());
            return answer.status() == 201 ? "ticket" : answer.code();
        });
        assertThat(answers.stream().filter("ticket"::equals)).hasSize(1);
        assertThat(answers.stream().filter("appointment-used"::equals)).hasSize(9);

        Answer other = book(slotIn(1), Ids.next());
        String key = Ids.next();
        assertThat(inParallel(
                        10,
                        visitor -> arrive(other, kiosk(), key).json().get("id").asString()))
                .containsOnly(arrive(other, kiosk(), key).json().get("id").asString());
    }

    @Test
    void a_place_is_given_back_with_the_code_alone() {
        Answer booked = book(slotIn(1), Ids.next());
        String path = "/appointments/" + booked.json().get("id").asString() + "/cancel";
        String code = booked.json().get("code").asString();

        assertThat(queue.post(path, null, "{\"code\":\"000000000000\"}").code()).isEqualTo("wrong-code");
        assertThat(queue.post(path, null, null).code()).isEqualTo("invalid-request");
        assertThat(queue.post("/appointments/none/cancel", null, "{\"code\":\"000000000000\"}")
                        .code())
                .isEqualTo("not-found");
        assertThat(slotIn(1).get("free").asInt()).isEqualTo(1);

        for (int time = 0; time < 2; time++) {
            Answer cancelled = queue.post(path, null, null, "X-Appointment-Code", code);
            assertThat(cancelled.json().get("state").asString()).isEqualTo("CANCELLED");
            assertThat(cancelled.body()).doesNotContain(code);
            assertThat(slotIn(1).get("free").asInt()).isEqualTo(2);
        }
        assertThat(arrive(booked, kiosk(), Ids.next()).code()).isEqualTo("wrong-state");
    }

    @Test
    void nobody_checks_in_too_early_with_a_wrong_code_elsewhere_or_for_something_else() {
        Answer early = book(slotIn(10), Ids.next());
        assertThat(arrive(early, kiosk(), Ids.next()).code()).isEqualTo("too-early-to-check-in");

        Answer booked = book(slotIn(1), Ids.next());
        String elsewhere = QueueServiceFixture.TOKENS.of("kiosk-9", "hall-9", null, Role.KIOSK);
        assertThat(arrive(booked, elsewhere, Ids.next()).code()).isEqualTo("forbidden");
        assertThat(arrive(booked, null, Ids.next()).code()).isEqualTo("unauthenticated");
        assertThat(arriveWith(booked, "\"appointmentCode\":\"000000000000\"").code())
                .isEqualTo("wrong-code");
        String right = "\"appointmentCode\":\"" + booked.json().get("code").asString() + "\"";
        assertThat(arriveWith(booked, right + ",\"itemCode\":\"p\"").code()).isEqualTo("invalid-request");
        assertThat(arriveWith(booked, right + ",\"priority\":\"URGENT\"").code())
                .isEqualTo("invalid-request");
        assertThat(arriveWith(booked, "\"groupSize\":1").code()).isEqualTo("invalid-request");
        assertThat(queue.post(
                                "/tickets",
                                kiosk(),
                                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":\"APPOINTMENT\"}")
                        .code())
                .as("the class alone is no appointment")
                .isEqualTo("invalid-request");
        assertThat(arriveWith(booked, right + ",\"groupSize\":3").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | invalid-request",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\"} | invalid-request",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"startsAt\":\"tomorrow\"} | invalid-request",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"startsAt\":{\"$gt\":1}} | invalid-request",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"none\",\"startsAt\":\"2026-01-01T00:00:00Z\"} | invalid-request",
                "{\"hallId\":\"none\",\"itemCode\":\"p\",\"startsAt\":\"2026-01-01T00:00:00Z\"} | not-found",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"startsAt\":\"2026-01-01T00:00:00Z\"} | slot-closed",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"startsAt\":\"+999999999-01-01T00:00:00Z\"} | slot-closed",
                "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"startsAt\":\"-999999999-01-01T00:00:00Z\"} | slot-closed"
            })
    void garbage_books_nothing(String body, String code) {
        queue.put("/halls/hall-1/appointment-plans/p", PLAN);

        Answer answer = queue.post("/appointments", null, body);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }

    @Test
    void plans_are_the_halls_and_the_operators() {
        String path = "/halls/hall-1/appointment-plans/" + item;
        Answer again = queue.send("PUT", path, supervisor(), PLAN, null);
        assertThat(again.status()).isEqualTo(200);
        long version = again.json().get("version").asLong();

        assertThat(queue.send("PUT", path, clerk("s1"), PLAN, null).code()).isEqualTo("forbidden");
        assertThat(queue.send("PUT", path, null, PLAN, null).code()).isEqualTo("unauthenticated");
        String elsewhere = QueueServiceFixture.TOKENS.of("m9", "hall-9", null, Role.SUPERVISOR);
        assertThat(queue.send("PUT", path, elsewhere, PLAN, null).code()).isEqualTo("forbidden");
        assertThat(queue.send("PUT", "/halls/hall-1/appointment-plans/none", operator(), PLAN, null)
                        .code())
                .isEqualTo("not-found");
        assertThat(queue.send("PUT", path, operator(), "{\"slotMinutes\":1,\"places\":1,\"daysAhead\":1}", null)
                        .code())
                .isEqualTo("invalid-request");
        assertThat(queue.send("PUT", path, operator(), PLAN, null, "If-Match", "\"" + (version + 1) + "\"")
                        .code())
                .isEqualTo("stale-version");
    }

    @ParameterizedTest
    @CsvSource({
        "/halls/hall-1/items/p/slots?day=tomorrow,400",
        "/halls/hall-1/items/none/slots,404",
        "/halls/none/items/p/slots,404",
        "/halls/hall-1/items/p/slots?day=%2B999999999-12-31,200",
        "/halls/hall-1/appointments?day=%2B999999999-12-31,400",
        "/halls/hall-1/appointments?page=-1,400",
        "/halls/hall-2/appointments,403"
    })
    void questions_get_an_answer_or_a_problem(String path, int status) {
        Answer answer = queue.get(path, supervisor());
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(queue.get("/halls/hall-1/appointments", null).status()).isEqualTo(401);
        assertThat(queue.get("/halls/hall-1/appointments", kiosk()).status()).isEqualTo(403);
    }

    /** The slot after so many others, today or, late in the evening, tomorrow. */
    private JsonNode slotIn(int later) {
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZONE);
        List<JsonNode> slots = new ArrayList<>();
        for (LocalDate day : List.of(today, today.plusDays(1))) {
            Answer found = queue.get("/halls/hall-1/items/" + item + "/slots?day=" + day, null);
            assertThat(found.status()).as(found.body()).isEqualTo(200);
            found.json().get("slots").forEach(slots::add);
        }
        return slots.get(later);
    }

    private Answer book(JsonNode slot, String key) {
        return queue.postOnce(
                "/appointments",
                null,
                "{\"hallId\":\"hall-1\",\"itemCode\":\"" + item + "\",\"startsAt\":\""
                        + slot.get("startsAt").asString() + "\"}",
                key);
    }

    private Answer arrive(Answer booked, @Nullable String token, String key) {
        return queue.send(
                "POST",
                "/tickets",
                token,
                "{\"hallId\":\"hall-1\",\"appointmentId\":\""
                        + booked.json().get("id").asString() + "\"}",
                key,
                "X-Appointment-Code",
                booked.json().get("code").asString());
    }

    private Answer arriveWith(Answer booked, String more) {
        return queue.post(
                "/tickets",
                kiosk(),
                "{\"hallId\":\"hall-1\",\"appointmentId\":\""
                        + booked.json().get("id").asString() + "\"," + more + "}");
    }

    private static Instant at(Answer booked) {
        return Instant.parse(booked.json().get("startsAt").asString());
    }

    private static List<String> inParallel(int times, IntFunction<String> step) throws Exception {
        List<Callable<String>> steps = new ArrayList<>();
        for (int index = 0; index < times; index++) {
            int mine = index;
            steps.add(() -> step.apply(mine));
        }
        List<String> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<String> result : threads.invokeAll(steps)) results.add(result.get());
        }
        return results;
    }
}
