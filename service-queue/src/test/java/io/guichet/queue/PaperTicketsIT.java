package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The ways into the line beside the kiosk: the counter, a group, and papers of an emergency. Rules S6 and W1. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PaperTicketsIT {

    private static final String PAPERS = "/halls/hall-1/paper-tickets";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    private QueueServiceFixture queue;

    /** A moment in the emergency that is over now. */
    private Instant then;

    @BeforeEach
    void emergency() {
        queue = new QueueServiceFixture(port);
        queue.openHall(2);
        queue.openWindow(1);
        alarm(true);
        Instant began = Instant.now();
        await().until(() -> Instant.now().isAfter(began.plusMillis(2)));
        then = began.plusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        alarm(false);
        for (Answer called = callNext(); called.status() == 200; called = callNext()) miss(called);
    }

    @Test
    void who_was_served_on_paper_is_in_the_figures_and_never_on_the_board() {
        int before = figure("PAPER", "finished");
        Answer entered = queue.post(PAPERS, clerk("s2"), paper("P1", served()));
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().get("state").asString()).isEqualTo("FINISHED");
        assertThat(figure("PAPER", "finished")).isEqualTo(before + 1);

        Answer own = queue.get(
                "/tickets/by-token",
                null,
                "X-Tracking-Token",
                entered.json().get("trackingToken").asString());
        assertThat(Instant.parse(own.json().get("issuedAt").asString())).isEqualTo(then);
        assertThat(own.json().get("windowId").asString()).isEqualTo("w1");

        // Somebody who is called after it is on the board: so is everything that came before.
        queue.take("q");
        String number = callNext().json().get("number").asString();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(board()).contains(number));
        assertThat(board()).doesNotContain(entered.json().get("number").asString());
    }

    @Test
    void who_still_waits_is_called_by_the_real_time_of_the_paper() {
        queue.take("p");
        Answer entered = queue.post(PAPERS, supervisor(), paper("A-017", ""));
        assertThat(entered.json().get("state").asString()).isEqualTo("WAITING");
        assertThat(entered.json().get("paperNumber").asString()).isEqualTo("A-017");

        Answer called = callNext();
        assertThat(called.json().get("id")).isEqualTo(entered.json().get("id"));
        assertThat(called.json().get("paperNumber").asString()).isEqualTo("A-017");
        assertThat(called.json().get("channel").asString()).isEqualTo("PAPER");
    }

    @Test
    void a_paper_is_entered_once_and_the_same_key_gets_its_ticket() {
        String key = Ids.next();
        Answer first = queue.postOnce(PAPERS, clerk("s1"), paper("A17", ""), key);

        assertThat(queue.postOnce(PAPERS, clerk("s1"), paper("A17", ""), key).json())
                .isEqualTo(first.json());
        assertThat(queue.post(PAPERS, clerk("s1"), paper("a-17", "")).code()).isEqualTo("paper-ticket-known");
    }

    @Test
    void numbers_of_another_time_were_never_on_paper() {
        Instant earlier = then.minusSeconds(3600);
        String body = "{\"number\":\"1\",\"itemCode\":\"p\",\"issuedAt\":\"" + earlier + "\"}";
        assertThat(queue.post(PAPERS, clerk("s1"), body).code()).isEqualTo("not-in-emergency");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"calledAt\":\"THEN\" | /windowId",
                "\"calledAt\":\"THEN\",\"windowId\":\"w1\" | /finishedAt",
                "\"finishedAt\":\"THEN\",\"windowId\":\"w1\" | /calledAt",
                "\"startedAt\":\"THEN\" | /startedAt",
                "\"outcome\":\"REFUSED\" | /outcome",
                "\"windowId\":\"w1\" | /windowId",
                "\"calledAt\":\"2020-01-01T00:00:00Z\",\"finishedAt\":\"THEN\",\"windowId\":\"w1\" | /calledAt",
                "\"calledAt\":\"THEN\",\"finishedAt\":\"2999-01-01T00:00:00Z\",\"windowId\":\"w1\" | /finishedAt",
                "\"calledAt\":\"THEN\",\"finishedAt\":\"THEN\",\"windowId\":\"none\" | /windowId",
                "\"calledAt\":\"THEN\",\"finishedAt\":\"THEN\",\"windowId\":\"w1\",\"staffId\":\"none\" | /staffId"
            })
    void a_service_is_on_the_paper_whole_or_not_at_all(String more, String pointer) {
        Answer answer = queue.post(PAPERS, clerk("s1"), paper("G1", more.replace("THEN", then.toString())));

        assertThat(answer.code()).as(answer.body()).isEqualTo("invalid-request");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void papers_are_for_the_halls_own_people() {
        assertThat(queue.post(PAPERS, kiosk(), paper("K1", "")).code()).isEqualTo("forbidden");
        assertThat(queue.post(PAPERS, null, paper("K1", "")).code()).isEqualTo("unauthenticated");
        String elsewhere = QueueServiceFixture.TOKENS.of("s9", "hall-9", null, Role.STAFF);
        assertThat(queue.post(PAPERS, elsewhere, paper("K1", "")).code()).isEqualTo("forbidden");
        assertThat(queue.post(
                                PAPERS,
                                clerk("s1"),
                                "{\"number\":\"1 2\",\"itemCode\":\"p\",\"issuedAt\":\"" + then + "\"}")
                        .code())
                .isEqualTo("invalid-request");
        assertThat(queue.post(PAPERS, supervisor(), paper("K1", served()))
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .as("a supervisor says who served")
                .isEqualTo("/staffId");
    }

    @Test
    void the_channel_tells_who_gave_the_number() {
        Answer atKiosk = queue.take("q");
        Answer atCounter = queue.post("/tickets", clerk("s1"), "{\"hallId\":\"hall-1\",\"itemCode\":\"q\"}");

        assertThat(atKiosk.json().get("channel").asString()).isEqualTo("KIOSK");
        assertThat(atCounter.json().get("channel").asString()).isEqualTo("COUNTER");
        assertThat(figure("COUNTER", "issued")).isPositive();
    }

    @Test
    void a_group_has_one_number_and_the_clerk_sees_its_size() {
        String body = "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"moreItems\":[\"q\"],\"groupSize\":";
        assertThat(queue.post("/tickets", kiosk(), body + "51}").code()).isEqualTo("invalid-request");
        Answer group = queue.post("/tickets", kiosk(), body + "50}");
        assertThat(group.status()).as(group.body()).isEqualTo(201);

        Answer called = callNext();
        assertThat(called.json().get("id")).isEqualTo(group.json().get("id"));
        assertThat(called.json().get("groupSize").asInt()).isEqualTo(50);
        assertThat(called.json().at("/moreItems/0").asString()).isEqualTo("q");
        assertThat(callNext().json().get("id")).isEqualTo(group.json().get("id"));
    }

    private void alarm(boolean active) {
        Answer answer = queue.post(
                "/halls/hall-1/emergency",
                supervisor(),
                "{\"active\":" + active + ",\"notice\":{\"zh\":\"停电\",\"en\":\"Power cut\"}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String paper(String number, String more) {
        return "{\"number\":\"" + number + "\",\"itemCode\":\"p\",\"issuedAt\":\"" + then + "\""
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    /** Called and served in the same moment, at window w1, by whoever enters it. */
    private String served() {
        return "\"calledAt\":\"" + then + "\",\"finishedAt\":\"" + then + "\",\"windowId\":\"w1\"";
    }

    private Answer callNext() {
        return queue.post("/windows/w1/call-next", clerk("s1"), null);
    }

    private void miss(Answer called) {
        queue.post("/tickets/" + called.json().get("id").asString() + "/miss", clerk("s1"), null);
    }

    private String board() {
        return queue.get("/halls/hall-1/board", null).body();
    }

    private int figure(String channel, String what) {
        return queue.get("/halls/hall-1/statistics", supervisor())
                .json()
                .at("/figures/channels/" + channel + "/" + what)
                .asInt(0);
    }
}
