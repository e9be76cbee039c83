package io.guichet.equipment;

import static io.guichet.equipment.EquipmentServiceFixture.CLERK;
import static io.guichet.equipment.EquipmentServiceFixture.MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.OPERATOR;
import static io.guichet.equipment.EquipmentServiceFixture.OTHER_HALLS_MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.SUPERVISOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.organisation.Places;
import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Plans, software and rounds of the whole service, over HTTP and Kafka. */
@SpringBootTest(classes = EquipmentApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UpkeepIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    private int port;

    @Autowired
    private Places places;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    private EquipmentServiceFixture service;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        EquipmentServiceFixture.settings(settings);
        settings.add("guichet.equipment.due-sweep", () -> "PT0.2S");
        settings.add("guichet.equipment.campaign-sweep", () -> "PT0.2S");
    }

    @BeforeEach
    void knowTheHall() {
        PlaceFixture.all().forEach(places::learn);
        service = new EquipmentServiceFixture(port);
    }

    @Test
    void a_plan_becomes_due_is_done_item_by_item_and_is_due_again() {
        String device = service.printerAt("w1").path("id").asString();
        JsonNode plan = service.post("/plans", MAINTAINER, planBody(device, calendar(today)))
                .is(201);
        String id = plan.path("id").asString();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> stage(id).equals("DUE") || stage(id).equals("OVERDUE"));
        assertThat(ids(service.get("/plans?device=" + device, SUPERVISOR).is(200)))
                .containsExactly(id);
        service.get("/plans/" + id, CLERK).isProblem(403, "forbidden");
        service.get("/plans/" + id, OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.post("/plans/" + id + "/done", SUPERVISOR, "{}").isProblem(403, "forbidden");
        service.post("/plans/" + id + "/done", MAINTAINER, "{\"results\":[]}").isProblem(422, "checklist-incomplete");

        String results =
                "{\"results\":[{\"itemId\":\"rollers\",\"passed\":true},{\"itemId\":\"fuser\",\"passed\":false,\"note\":\"hot\"}]}";
        JsonNode done =
                service.post("/plans/" + id + "/done", MAINTAINER, results).is(200);
        assertThat(done.at("/due/stage").asString()).isEqualTo("WAITING");
        String repair =
                "/work-orders/" + done.at("/runs/0/results/1/workOrderId").asString();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.get(repair, MAINTAINER).status() == 200);
        assertThat(service.get(repair, MAINTAINER).is(200).path("sourceId").asString())
                .isEqualTo(id);
        service.post("/plans/" + id + "/retire", SUPERVISOR, null).is(200);
        service.post("/plans/" + id + "/done", MAINTAINER, results).isProblem(409, "wrong-state");
        assertThat(service.get("/plan-load?weeks=2", MAINTAINER)
                        .is(200)
                        .path("weeks")
                        .size())
                .isEqualTo(3);
    }

    /** S5: by those who do not do the work, on the version they saw. */
    @Test
    void a_plan_is_changed_and_what_it_was_is_kept() {
        String device = service.printerAt("w1").path("id").asString();
        JsonNode plan = service.post("/plans", MAINTAINER, planBody(device, calendar(today.plusDays(20))))
                .is(201);
        String path = "/plans/" + plan.path("id").asString();
        String other = "{\"plan\":{\"title\":\"another\"," + calendar(today.plusDays(20)) + "},\"nextDay\":\""
                + today.plusDays(5) + "\"}";
        service.put(path, MAINTAINER, other).isProblem(403, "forbidden");
        service.put(path, SUPERVISOR, other, "If-Match", "\"99\"").isProblem(412, "stale-version");
        service.put(path, SUPERVISOR, "{}").isProblem(400, "invalid-request");
        service.put(path, SUPERVISOR, other.replace(today.plusDays(5).toString(), "+999999999-12-31"))
                .isProblem(400, "invalid-request");

        JsonNode changed =
                service.put(path, SUPERVISOR, other, "If-Match", "\"1\"").is(200);
        assertThat(changed.at("/due/day").asString())
                .isEqualTo(today.plusDays(5).toString());
        JsonNode history = service.get(path + "/history", MAINTAINER).is(200);
        assertThat(history.at("/changes/0/work/title").asString()).isEqualTo("printer");
        assertThat(history.at("/changes/0/by").asString()).isEqualTo("v001");
        service.get(path + "/history", OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.post(path + "/retire", SUPERVISOR, null).is(200);
        service.put(path, SUPERVISOR, other).isProblem(409, "wrong-state");
    }

    /** Flow 6. */
    @Test
    void an_inspections_finding_about_a_device_opens_a_work_order() {
        String device = service.printerAt("w1").path("id").asString();
        String finding = Ids.next();
        String raised = Contracts.event("audit.finding.raised.v1")
                .replace("5b688c95-cf36-53d0-b329-cfc21e6dcac4", finding)
                .replace("\"assetId\":null", "\"assetId\":\"" + device + "\"");
        tell("guichet.audit.finding", "io.guichet.audit.finding.raised.v1", Ids.next(), raised);
        tell("guichet.audit.finding", "io.guichet.audit.finding.raised.v1", Ids.next(), raised);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.get("/work-orders?asset=" + device, MAINTAINER)
                                .is(200)
                                .path("items")
                                .size()
                        > 0);
        JsonNode orders =
                service.get("/work-orders?kind=FINDING&asset=" + device, CLERK).is(200);
        assertThat(orders.path("items").size()).isEqualTo(1);
        assertThat(orders.at("/items/0/sourceId").asString()).isEqualTo(finding);
    }

    @Test
    void numbers_printed_by_the_kiosk_make_a_plan_due() {
        String device = service.printerAt("w2").path("id").asString();
        String meter = "\"meter\":{\"source\":\"HALL_TICKETS\",\"every\":2}";
        String id = service.post("/plans", MAINTAINER, planBody(device, meter))
                .is(201)
                .path("id")
                .asString();
        String first = Ids.next();
        issue(first);
        issue(first);
        issue(Ids.next());

        await().atMost(Duration.ofSeconds(20)).until(() -> stage(id).equals("DUE"));
        assertThat(service.get("/meters/" + device, MAINTAINER)
                        .is(200)
                        .at("/readings/HALL_TICKETS")
                        .asInt())
                .isEqualTo(2);
        service.post("/meters/" + device + "/readings", MAINTAINER, "{\"reading\":10}")
                .is(200);
        service.post("/meters/" + device + "/readings", MAINTAINER, "{\"reading\":9}")
                .isProblem(409, "lower-reading");
    }

    @Test
    void a_campaign_covers_every_device_of_a_model() {
        service.printerAt("w1");
        String body = "{\"model\":\"M400\",\"hallId\":\"hall-1\",\"plan\":{\"title\":\"recall\","
                + calendar(today.plusDays(9)) + "}}";
        String id =
                service.post("/campaigns", MAINTAINER, body).is(201).path("id").asString();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.get("/campaigns/" + id, MAINTAINER)
                        .is(200)
                        .path("spread")
                        .asBoolean());
        assertThat(ids(service.get("/campaigns/" + id + "/plans", SUPERVISOR).is(200)))
                .isNotEmpty();
        assertThat(ids(service.get("/campaigns?hall=hall-1", OPERATOR).is(200))).contains(id);
        service.post("/campaigns", MAINTAINER, body.replace("M400", "M999")).isProblem(400, "invalid-request");
        service.post("/campaigns", OTHER_HALLS_MAINTAINER, body).isProblem(403, "forbidden");
    }

    @Test
    void a_round_finds_what_was_never_approved() {
        String device = service.printerAt("w1").path("id").asString();
        JsonNode asked = service.post(
                        "/software-requests",
                        CLERK,
                        "{\"deviceId\":\"" + device + "\",\"name\":\"Reader\",\"version\":\"2\",\"why\":\"cards\"}")
                .is(201);
        String request = "/software-requests/" + asked.path("id").asString();
        service.post(request + "/approve", CLERK, "{}").isProblem(403, "forbidden");
        service.post(request + "/installed", MAINTAINER, null).isProblem(409, "wrong-state");
        service.post(request + "/approve", SUPERVISOR, "{\"until\":\"2020-01-01\"}")
                .isProblem(400, "invalid-request");
        service.post(request + "/approve", SUPERVISOR, "{\"until\":\"" + today.plusDays(30) + "\"}")
                .is(200);
        service.post(request + "/installed", MAINTAINER, null).is(200);
        assertThat(ids(service.get("/software-requests?state=INSTALLED&device=" + device, CLERK)
                        .is(200)))
                .hasSize(1);

        service.post("/rounds", MAINTAINER, "{\"unitId\":\"no-such-unit\"}").isProblem(400, "invalid-request");
        String round =
                service.post("/rounds", MAINTAINER, "{}").is(201).path("id").asString();
        String scan = "{\"deviceId\":\"" + device
                + "\",\"windowId\":\"w2\",\"software\":[{\"name\":\"reader\",\"version\":\"2\"},{\"name\":\"Game\",\"version\":\"1\"}]}";
        JsonNode seen =
                service.post("/rounds/" + round + "/scans", MAINTAINER, scan).is(200);
        assertThat(seen.path("findings").toString()).contains("WRONG_PLACE", "UNAPPROVED_SOFTWARE");
        assertThat(seen.path("repeated").asBoolean()).isFalse();
        assertThat(service.post("/rounds/" + round + "/scans", MAINTAINER, scan)
                        .is(200)
                        .path("repeated")
                        .asBoolean())
                .isTrue();
        assertThat(service.get(request, CLERK).is(200).path("state").asString()).isEqualTo("FOUND");
        service.post("/rounds/" + round + "/finish", MAINTAINER, null).is(200);
        service.post("/rounds/" + round + "/scans", MAINTAINER, scan).isProblem(409, "wrong-state");
        service.get("/rounds/" + round, OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        assertThat(ids(service.get("/rounds", SUPERVISOR).is(200))).contains(round);
    }

    @Test
    void computers_are_searched_and_the_overdue_are_listed() {
        String device = service.printerAt("w1").path("id").asString();
        service.post("/scans/plans", SUPERVISOR, "{\"category\":\"PRINTER\",\"everyDays\":7}")
                .is(200);
        service.post("/scans/plans", SUPERVISOR, "{\"category\":\"PRINTER\",\"everyDays\":0}")
                .isProblem(400, "invalid-request");
        String result = "{\"deviceId\":\"" + device
                + "\",\"engine\":\"ClamAV\",\"definitions\":\"2026-11-01\",\"outcome\":\"CLEANED\",\"threats\":1}";
        service.post("/scans", MAINTAINER, result).is(201);
        service.post("/scans", MAINTAINER, result.replace("CLEANED", "CLEAN")).isProblem(400, "invalid-request");
        service.post("/scans", CLERK, result).isProblem(403, "forbidden");
        assertThat(ids(service.get("/scans", SUPERVISOR).is(200))).contains(device);
        assertThat(ids(service.get("/scans?overdue=true", SUPERVISOR).is(200))).doesNotContain(device);
    }

    @Test
    void what_a_unit_uses_stands_on_its_sheet_of_the_month() {
        String device = service.printerAt("w1").path("id").asString();
        JsonNode stock = service.put(
                        "/consumables/store-1/toner-a", MAINTAINER, "{\"name\":\"toner\",\"restockLevel\":2}")
                .is(200);
        String path = "/consumables/" + stock.path("id").asString();
        service.post(path + "/deliveries", MAINTAINER, "{\"quantity\":5,\"unitCents\":30000}")
                .is(200);
        String issue = "{\"quantity\":3,\"deviceId\":\"" + device + "\"}";
        assertThat(service.post(path + "/issues", MAINTAINER, issue)
                        .is(200)
                        .path("low")
                        .asBoolean())
                .isTrue();
        service.post(path + "/issues", MAINTAINER, issue).isProblem(409, "not-enough-stock");
        service.post(path + "/counts", SUPERVISOR, "{\"counted\":1}").is(200);
        assertThat(ids(service.get("/consumables?low=true", MAINTAINER).is(200)))
                .contains(stock.path("id").asString());

        String sheet = "/charge-sheets/unit-1/" + java.time.YearMonth.from(today);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.get(sheet, SUPERVISOR)
                                .is(200)
                                .at("/totals/consumableCents")
                                .asInt()
                        == 90_000);
        service.post(sheet + "/corrections", SUPERVISOR, "{\"cents\":-1000,\"note\":\"one was broken\"}")
                .is(201);
        assertThat(service.get(sheet, SUPERVISOR).is(200).at("/totals/allCents").asInt())
                .isEqualTo(89_000);
        service.post(sheet + "/close", SUPERVISOR, null).isProblem(409, "month-not-over");
        service.post(sheet + "/close", MAINTAINER, null).isProblem(403, "forbidden");
        service.post("/charge-sheets/unit-1/2026-01/close", SUPERVISOR, null).is(200);
        service.post("/charge-sheets/unit-1/2026-01/close", SUPERVISOR, null).isProblem(409, "month-closed");
        service.get("/charge-sheets/unit-1/2026-13", SUPERVISOR).isProblem(400, "invalid-request");
        service.get("/charge-sheets/no-such/2026-01", SUPERVISOR).isProblem(404, "not-found");
    }

    @Test
    void figures_are_of_a_hall_a_unit_or_a_device() {
        String device = service.printerAt("w1").path("id").asString();
        String days = "from=" + today.minusDays(7) + "&to=" + today;

        JsonNode hall = service.get("/statistics?" + days, SUPERVISOR).is(200);
        assertThat(hall.at("/reliability/devices").asInt()).isPositive();
        assertThat(service.get("/statistics?device=" + device + "&" + days, SUPERVISOR)
                        .is(200)
                        .at("/reliability/devices")
                        .asInt())
                .isEqualTo(1);
        service.get("/statistics?unit=unit-1&" + days, MAINTAINER).is(200);
        service.get("/statistics?device=" + device + "&" + days, OTHER_HALLS_MAINTAINER)
                .isProblem(403, "forbidden");
        service.get("/statistics?" + days, CLERK).isProblem(403, "forbidden");
        service.get("/statistics?from=2026-02-01&to=2026-01-01", SUPERVISOR).isProblem(400, "invalid-request");
        service.get("/statistics?from=2020-01-01&to=2026-01-01", SUPERVISOR).isProblem(400, "invalid-request");
        service.get("/statistics?device=no-such&" + days, SUPERVISOR).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"deviceId\":{\"$ne\":1},\"plan\":{}}",
                "{\"deviceId\":\"no-such\",\"plan\":{\"title\":\"t\",\"meter\":{\"source\":\"DEVICE\",\"every\":1}}}",
                "{\"deviceId\":\"x\",\"plan\":{\"title\":\"t\",\"calendar\":{\"rrule\":\"FREQ=NEVER\",\"start\":\"2026-01-01\"}}}",
                "{\"deviceId\":\"x\",\"plan\":{\"title\":\"t\",\"calendar\":{\"start\":\"+999999999-01-01\"}}}",
                "{\"deviceId\":\"x\",\"plan\":{\"title\":\"\",\"checklist\":[null]}}"
            })
    void garbage_is_refused_with_the_place_that_is_wrong(String body) {
        service.post("/plans", MAINTAINER, body).isProblem(400, "invalid-request");
    }

    private String stage(String plan) {
        return service.get("/plans/" + plan, MAINTAINER)
                .is(200)
                .at("/due/stage")
                .asString();
    }

    private static java.util.List<String> ids(JsonNode page) {
        return page.path("found")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private void issue(String event) {
        tell(
                "guichet.queue.ticket",
                "io.guichet.queue.ticket.issued.v1",
                event,
                Contracts.event("queue.ticket.issued.v1"));
    }

    private void tell(String topic, String type, String event, String data) {
        var record = new ProducerRecord<String, byte[]>(topic, "t1", data.getBytes(UTF_8));
        Heard.record("t1", type, 16, "{}")
                .headers()
                .forEach(header -> record.headers().add(header));
        record.headers().remove("ce_id");
        record.headers().add("ce_id", event.getBytes(UTF_8));
        kafka.send(record).join();
    }

    private static String calendar(LocalDate start) {
        return "\"calendar\":{\"rrule\":\"FREQ=MONTHLY\",\"start\":\"" + start + "\",\"shift\":\"NONE\"}";
    }

    private static String planBody(String device, String rule) {
        return "{\"deviceId\":\"" + device + "\",\"plan\":{\"title\":\"printer\",\"minutes\":30," + rule
                + ",\"checklist\":[{\"id\":\"rollers\",\"text\":\"clean\"},{\"id\":\"fuser\",\"text\":\"heat\"}]}}";
    }
}
