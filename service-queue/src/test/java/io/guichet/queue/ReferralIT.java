package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.TOKENS;
import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.platform.security.Role;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rule R7 over HTTP and Kafka: a visitor of one hall is sent to another and is served there. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReferralIT {

    private static final String TO_HALL_2 = "{\"hallId\":\"hall-2\",\"itemCode\":\"r\",\"reason\":\"not-our-duty\"}";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    private QueueServiceFixture queue;

    @BeforeEach
    void two_halls() {
        queue = new QueueServiceFixture(port);
        queue.openHall(1);
        queue.openWindow(1);
        queue.secondHall();
    }

    @Test
    void a_visitor_is_sent_to_another_hall_and_the_first_asked_is_named_until_the_work_begins() {
        Answer sent = refer(serve(), TO_HALL_2);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.json().get("state").asString()).isEqualTo("REFERRED");
        String referral = sent.json().at("/referral/id").asString();
        assertThat(sent.json().at("/referral/slip/zh").asString()).contains("首问责任人：s1", referral);
        assertThat(listed("hall-2", "OPEN", "RECEIVED")).contains(referral);
        assertThat(listed("hall-1", "OPEN", "SENT")).contains(referral);

        Answer taken = take(referral, "hall-2");
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.json().get("itemCode").asString()).isEqualTo("r");
        assertThat(take(referral, "hall-2").code()).isEqualTo("referral-taken");
        assertThat(listed("hall-2", "OPEN", "RECEIVED")).doesNotContain(referral);
        assertThat(listed("hall-2", "TAKEN", "RECEIVED")).contains(referral);

        String there = TOKENS.of("t1", "hall-2", null, Role.STAFF);
        Answer called = queue.post("/windows/x1/call-next", there, null);
        assertThat(called.json().at("/firstAsked/staffId").asString()).isEqualTo("s1");
        String id = called.json().get("id").asString();
        Answer started = queue.post("/tickets/" + id + "/start", there, null);
        assertThat(started.json().get("firstAsked").isNull()).isTrue();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(listed("hall-1", "STARTED", "SENT")).contains(referral));
        queue.post("/tickets/" + id + "/finish", there, "{}");
    }

    @Test
    void another_unit_of_the_hall_gets_the_same_number() {
        queue.put("/units/unit-7", "{\"hallId\":\"hall-1\",\"name\":{\"zh\":\"公积金\",\"en\":\"Housing fund\"}}");
        queue.put("/items/h", QueueServiceFixture.itemBody("H", "").replace("unit-1", "unit-7"));
        String ticket = serve();

        Answer moved = refer(ticket, "{\"unitId\":\"unit-7\",\"reason\":\"not-our-duty\"}");

        assertThat(moved.json().get("state").asString()).as(moved.body()).isEqualTo("TRANSFERRED");
        assertThat(moved.json().get("itemCode").asString()).isEqualTo("h");
        assertThat(moved.json().get("referral").isNull()).isTrue();
        queue.post("/tickets/" + ticket + "/cancel", supervisor(), null);
    }

    @Test
    void what_does_not_fit_is_refused() {
        String ticket = serve();
        for (String body : List.of(
                "{}",
                "{\"reason\":\"not-our-duty\"}",
                "{\"itemCode\":\"q\",\"reason\":\"not-our-duty\"}",
                "{\"hallId\":\"hall-9\",\"itemCode\":\"r\",\"reason\":\"not-our-duty\"}",
                "{\"hallId\":{\"$ne\":1},\"itemCode\":\"r\",\"reason\":\"x\"}",
                TO_HALL_2.replace("not-our-duty", "去找张三"))) {
            Answer refused = refer(ticket, body);
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/pointer").isMissingNode()).isFalse();
        }
        assertThat(queue.post("/tickets/" + ticket + "/refer", clerk("s2"), TO_HALL_2)
                        .code())
                .isEqualTo("forbidden");
        assertThat(queue.post("/tickets/" + ticket + "/refer", kiosk(), TO_HALL_2)
                        .code())
                .isEqualTo("forbidden");
        assertThat(take("nothing", "hall-2").code()).isEqualTo("not-found");

        String referral = refer(ticket, TO_HALL_2).json().at("/referral/id").asString();
        assertThat(refer(ticket, TO_HALL_2).code()).isEqualTo("wrong-state");
        assertThat(take(referral, "hall-1").code()).isEqualTo("not-found");
        assertThat(queue.get("/referrals/" + referral, kiosk()).code()).isEqualTo("not-found");
        assertThat(queue.get("/halls/hall-2/referrals", supervisor()).code()).isEqualTo("forbidden");
        assertThat(queue.get("/halls/hall-1/referrals?state=LOST", supervisor()).code())
                .isEqualTo("invalid-request");
    }

    private String serve() {
        queue.take("p");
        String id = queue.post("/windows/w1/call-next", clerk("s1"), null)
                .json()
                .get("id")
                .asString();
        queue.post("/tickets/" + id + "/start", clerk("s1"), null);
        return id;
    }

    private Answer refer(String ticket, String body) {
        return queue.post("/tickets/" + ticket + "/refer", clerk("s1"), body);
    }

    private Answer take(String referral, String hall) {
        String token = TOKENS.of("kiosk of " + hall, hall, null, Role.KIOSK);
        return queue.post("/tickets", token, "{\"hallId\":\"" + hall + "\",\"referralId\":\"" + referral + "\"}");
    }

    private String listed(String hall, String state, String side) {
        String token = TOKENS.of("m of " + hall, hall, null, Role.SUPERVISOR);
        return queue.get("/halls/" + hall + "/referrals?state=" + state + "&side=" + side, token)
                .body();
    }
}
