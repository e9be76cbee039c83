package io.guichet.equipment;

import static io.guichet.equipment.EquipmentServiceFixture.CLERK;
import static io.guichet.equipment.EquipmentServiceFixture.KIOSK;
import static io.guichet.equipment.EquipmentServiceFixture.MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.OPERATOR;
import static io.guichet.equipment.EquipmentServiceFixture.OTHER_HALLS_MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.SECOND_CLERK;
import static io.guichet.equipment.EquipmentServiceFixture.SECOND_MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.SUPERVISOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.picture.PictureFixture;
import io.guichet.platform.testing.ShardKeys;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service, over HTTP and Kafka, on a real broker and database. */
@SpringBootTest(classes = EquipmentApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EquipmentServiceIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Places places;

    @Autowired
    private CounterSessions sessions;

    private EquipmentServiceFixture service;

    @Autowired
    private MongoDatabase database;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        EquipmentServiceFixture.settings(settings);
    }

    @BeforeEach
    void knowTheHall() {
        PlaceFixture.all().forEach(places::learn);
        service = new EquipmentServiceFixture(port);
    }

    /** A sharded collection refuses a unique index that does not begin with its key: docs/runbooks/install-province.md. */
    @Test
    void no_shard_of_a_province_would_refuse_a_unique_index() throws IOException {
        assertThat(ShardKeys.refused(database, ShardKeys.of("guichet_equipment")))
                .isEmpty();
        assertThat(ShardKeys.ofAWholeProvince(database))
                .containsExactlyInAnyOrder("assets [label]", "assets [socketKey]");
    }

    @Test
    void a_device_is_registered_found_amended_and_retired() {
        JsonNode printer = service.printerAt("w1");
        String id = printer.path("id").asString();
        String label = printer.path("label").asString();

        assertThat(printer.path("state").asString()).isEqualTo("IN_USE");
        assertThat(service.get("/assets/" + id, CLERK).is(200)).isEqualTo(printer);
        assertThat(service.get("/assets/by-label/" + label, CLERK).is(200)).isEqualTo(printer);
        service.get("/assets/by-label/none", CLERK).isProblem(404, "not-found");
        service.get("/assets/" + id, null).isProblem(401, "unauthenticated");
        service.get("/assets/" + id, OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.post("/assets", CLERK, "{}").isProblem(403, "forbidden");

        String card =
                "{\"card\":{\"category\":\"PRINTER\",\"model\":\"M401\",\"serial\":\"SN-1\"},\"owner\":\"centre\"}";
        service.put("/assets/" + id, MAINTAINER, card, "If-Match", "\"7\"").isProblem(412, "stale-version");
        assertThat(service.put("/assets/" + id, MAINTAINER, card)
                        .is(200)
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        service.post("/assets/" + id + "/state", MAINTAINER, "{\"state\":\"RETIRED\"}")
                .is(200);
        service.post("/assets/" + id + "/state", MAINTAINER, "{\"state\":\"IN_USE\"}")
                .isProblem(409, "wrong-state");
        service.post("/assets/" + id + "/state", MAINTAINER, "{\"state\":\"FAULTY\"}")
                .isProblem(400, "invalid-request");
    }

    /** C3: an outsider at a window's device, and who answers for it. */
    @Test
    void an_incident_is_recorded_by_who_saw_it_and_closed_by_somebody_else() {
        String printer = service.printerAt("w2").path("id").asString();
        Instant now = Instant.now();
        sessions.learn(new CounterSession(Ids.next(), "w2", "hall-1", "s2", now.minusSeconds(600), null));
        String path = "/assets/" + printer + "/incidents";
        service.post(path, KIOSK, "{\"kind\":\"OUTSIDER_OPERATED\"}").isProblem(403, "forbidden");
        service.post(path, OTHER_HALLS_MAINTAINER, "{\"kind\":\"OUTSIDER_OPERATED\"}")
                .isProblem(403, "forbidden");
        service.post(path, CLERK, "{\"kind\":\"OUTSIDER_OPERATED\",\"happenedAt\":\"" + now.plusSeconds(60) + "\"}")
                .isProblem(400, "invalid-request");
        JsonNode seen = service.post(path, CLERK, "{\"kind\":\"OUTSIDER_OPERATED\",\"note\":\"来访者操作\"}")
                .is(201);
        assertThat(seen.at("/answerer/staffId").asString()).isEqualTo("s2");

        String id = seen.path("id").asString();
        service.get("/incidents/" + id, CLERK).isProblem(403, "forbidden");
        assertThat(service.get("/incidents?state=RECORDED&answers=s2&asset=" + printer, SUPERVISOR)
                        .is(200)
                        .path("items")
                        .size())
                .isEqualTo(1);
        service.post("/incidents/" + id + "/close", CLERK, "{\"finding\":\"NO_FAULT\"}")
                .isProblem(403, "forbidden");
        service.post("/incidents/" + id + "/close", SUPERVISOR, "{\"finding\":\"INSTRUCTED\",\"damageCents\":5}")
                .isProblem(400, "invalid-request");
        service.post("/incidents/" + id + "/close", SUPERVISOR, "{\"finding\":\"INSTRUCTED\"}")
                .is(200);
        service.post("/incidents/" + id + "/close", SUPERVISOR, "{\"finding\":\"INSTRUCTED\"}")
                .isProblem(409, "wrong-state");
    }

    /** C10. */
    @Test
    void of_many_that_take_one_socket_at_the_same_instant_one_gets_it() throws Exception {
        String body = EquipmentServiceFixture.assetBody("COMPUTER", "w1", null)
                .replace("\"windowId\"", "\"socket\":\"RACE-1\",\"windowId\"");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> ask =
                    () -> service.post("/assets", MAINTAINER, body).status();
            var asked = people.invokeAll(Collections.nCopies(8, ask));
            List<Integer> answers = new ArrayList<>();
            for (var one : asked) answers.add(one.get());
            assertThat(answers).containsOnlyOnce(201).hasSize(8);
            assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
        }
        service.post("/assets", MAINTAINER, body).isProblem(409, "socket-taken");
    }

    /** S5, C7: what a device looks like, for the people of its hall. */
    @Test
    void photos_are_drawn_again_kept_by_content_and_served_to_the_hall() {
        String asset = "/assets/" + service.printerAt("w1").path("id").asString();
        byte[] given = PictureFixture.withComment(PictureFixture.jpeg(64, 48), "GPS 31.2304N");

        JsonNode kept =
                service.bytes(asset + "/photos", MAINTAINER, given, "image/png").is(201);
        assertThat(kept.path("mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(service.bytes(asset + "/photos", MAINTAINER, given, "image/jpeg")
                        .is(201))
                .isEqualTo(kept);
        String photo = asset + "/photos/" + kept.path("photo").asString();
        var seen = service.get(photo, CLERK);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.response().headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(seen.body()).doesNotContain("GPS");
        assertThat(service.get(asset, CLERK).is(200).at("/card/photos").size()).isEqualTo(1);

        service.get(photo, OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.get(photo, null).isProblem(401, "unauthenticated");
        service.get(photo, KIOSK).isProblem(403, "forbidden");
        service.get(asset + "/photos/" + "0".repeat(64), CLERK).isProblem(404, "not-found");
        service.get(asset + "/photos/$ne", CLERK).isProblem(400, "invalid-request");
        service.bytes(asset + "/photos", CLERK, given, "image/jpeg").isProblem(403, "forbidden");
        service.bytes(asset + "/photos", MAINTAINER, "<svg/>".getBytes(UTF_8), "image/jpeg")
                .isProblem(422, "attachment-not-allowed");
        service.bytes(asset + "/photos", MAINTAINER, Arrays.copyOf(given, 20), "image/jpeg")
                .isProblem(422, "attachment-unreadable");
        service.bytes(asset + "/photos", MAINTAINER, new byte[4_000_001], "image/jpeg")
                .isProblem(413, "body-too-large");
        service.bytes(asset + "/photos", MAINTAINER, new byte[0], "image/jpeg").isProblem(400, "invalid-request");

        service.send("DELETE", photo, CLERK, null).isProblem(403, "forbidden");
        service.send("DELETE", photo, MAINTAINER, null).is(200);
        service.get(photo, CLERK).isProblem(404, "not-found");
    }

    /** C7, C12: photos of the work and of a hand-over, by those who may. */
    @Test
    void a_work_order_and_a_hand_over_show_photos() {
        String printer = service.printerAt("w1").path("id").asString();
        String order = "/work-orders/"
                + service.post("/work-orders", MAINTAINER, "{\"assetId\":\"%s\"}".formatted(printer))
                        .is(201)
                        .path("id")
                        .asString();
        String sheet = "/custody-sheets/"
                + service.post("/custody-sheets", MAINTAINER, """
            {"kind":"HANDOVER","hallId":"hall-1","unitId":"unit-1","assetIds":["%s"],"giver":"m001","receiver":"s1"}
            """.formatted(printer))
                        .is(201)
                        .path("id")
                        .asString();
        byte[] given = PictureFixture.jpeg(64, 48);

        String ofOrder = shown(order, MAINTAINER, given);
        String ofSheet = shown(sheet, CLERK, given);

        assertThat(service.get(order, CLERK).is(200).path("photos").size()).isEqualTo(1);
        assertThat(service.get(sheet, CLERK).is(200).path("photos").size()).isEqualTo(1);
        for (String photo : List.of(ofOrder, ofSheet)) {
            assertThat(service.get(photo, CLERK).response().headers().firstValue("Content-Type"))
                    .contains("image/jpeg");
            service.get(photo, OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
            service.get(photo, null).isProblem(401, "unauthenticated");
            service.get(photo.replaceAll("[0-9a-f]{64}", "x"), CLERK).isProblem(400, "invalid-request");
        }
        service.bytes(order + "/photos", CLERK, given, "image/jpeg").isProblem(403, "forbidden");
        service.bytes(sheet + "/photos", SECOND_CLERK, given, "image/jpeg").isProblem(403, "not-the-signer");
        service.bytes(order + "/photos", MAINTAINER, new byte[0], "image/jpeg").isProblem(400, "invalid-request");
        service.send("DELETE", ofSheet, SECOND_CLERK, null).isProblem(403, "not-the-signer");
        service.send("DELETE", ofSheet, MAINTAINER, null).is(200);
        service.send("DELETE", ofOrder, CLERK, null).isProblem(403, "forbidden");
        service.send("DELETE", ofOrder, MAINTAINER, null).is(200);
        service.get(ofOrder, CLERK).isProblem(404, "not-found");
    }

    private String shown(String of, String by, byte[] given) {
        return of + "/photos/"
                + service.bytes(of + "/photos", by, given, "image/jpeg")
                        .is(201)
                        .path("photo")
                        .asString();
    }

    /** C7: who finds it on a round learns whose it is, and nothing else of it. */
    @Test
    void a_label_of_another_hall_is_answered_with_the_reason() {
        String label = service.printerAt("w1").path("label").asString();

        service.get("/assets/by-label/" + label, CLERK).is(200);
        service.get("/assets/by-label/" + label, OTHER_HALLS_MAINTAINER).isProblem(403, "other-hall");
        service.get("/assets/by-label/" + label, KIOSK).isProblem(403, "forbidden");
        service.get("/assets/by-label/none", OTHER_HALLS_MAINTAINER).isProblem(404, "not-found");
    }

    @Test
    void a_device_in_use_stays_where_it_is() {
        String id = service.printerAt("w1").path("id").asString();

        service.post("/assets/" + id + "/place", MAINTAINER, "{\"spot\":{\"hallId\":\"hall-1\",\"windowId\":\"w2\"}}")
                .isProblem(409, "move-not-approved");
    }

    @Test
    void lists_are_filtered_and_paged() {
        for (int i = 0; i < 51; i++) {
            service.post("/assets", MAINTAINER, EquipmentServiceFixture.assetBody("DESK", "w2", null))
                    .is(201);
        }

        JsonNode first = service.get("/assets?category=DESK&window=w2", CLERK).is(200);
        JsonNode second = service.get(
                        "/assets?category=DESK&window=w2&after="
                                + first.path("after").asString(),
                        CLERK)
                .is(200);

        assertThat(first.path("assets").size()).isEqualTo(50);
        assertThat(second.path("assets").size()).isEqualTo(1);
        assertThat(second.path("after").isNull()).isTrue();
        assertThat(service.get("/assets?q=DSK-&state=IN_USE&hall=hall-1&unit=unit-1&costBearer=unit-1", OPERATOR)
                        .is(200)
                        .path("assets")
                        .size())
                .isEqualTo(50);
        String some = "id=" + first.path("assets").path(0).path("id").asString() + "&id=none";
        assertThat(service.get("/assets?" + some, CLERK)
                        .is(200)
                        .path("assets")
                        .valueStream()
                        .toList())
                .containsExactly(first.path("assets").path(0));
        service.get("/assets?" + "id=a&".repeat(51), CLERK).isProblem(400, "invalid-request");
        service.get("/assets?id=$ne", CLERK).isProblem(400, "invalid-request");
        service.get("/assets?hall=hall-1", OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.get("/assets?category=TOASTER", CLERK).isProblem(400, "invalid-request");
        service.get("/assets?hall=$ne", OPERATOR).isProblem(400, "invalid-request");
    }

    @Test
    void a_list_is_imported_after_a_dry_run_and_labels_are_printed() {
        String csv = """
            label,category,model,serial,hall,owner
            i-1,phone,T20,S1,hall-1,centre
            i-2,phone,T20,S2,hall-1,centre
            """;
        String key = Ids.next();

        assertThat(service.post("/assets/import?dryRun=true", MAINTAINER, csv, "Content-Type", "text/csv")
                        .is(200)
                        .path("registered")
                        .asInt())
                .isZero();
        String bad = csv.replace("phone,T20,S2", "toaster,T20,S2");
        assertThat(service.post("/assets/import", MAINTAINER, bad, "Content-Type", "text/csv")
                        .is(422)
                        .at("/bad/0/line")
                        .asInt())
                .isEqualTo(3);
        service.get("/assets/by-label/i-1", CLERK).isProblem(404, "not-found");
        for (int i = 0; i < 2; i++) {
            service.post("/assets/import", MAINTAINER, csv, "Content-Type", "text/csv", "Idempotency-Key", key)
                    .is(201);
        }

        var labels = service.get("/assets/labels.pdf?label=i-1&label=i-2", CLERK);
        assertThat(labels.status()).isEqualTo(200);
        assertThat(labels.body()).startsWith("%PDF-1.");
        service.get("/assets/labels.pdf?label=i-9", CLERK).isProblem(404, "not-found");
        service.get("/assets/labels.pdf", CLERK).isProblem(400, "invalid-request");
    }

    /** Flow 2, the side of the workshop: C5, S5. */
    @Test
    void a_fault_is_repaired_and_verified_by_somebody_else() {
        String printer = service.printerAt("w1").path("id").asString();
        String report = "{\"severity\":\"CRITICAL\",\"reason\":\"NO_POWER\",\"note\":\"不通电\"}";
        String fault = service.post("/assets/" + printer + "/faults", CLERK, report)
                .is(201)
                .path("id")
                .asString();
        assertThat(service.get("/assets/" + printer, CLERK)
                        .is(200)
                        .path("state")
                        .asString())
                .isEqualTo("FAULTY");
        assertThat(service.get("/faults?state=OPEN&asset=" + printer, MAINTAINER)
                        .is(200)
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(fault);
        service.post("/faults/" + fault + "/severity", MAINTAINER, "{\"severity\":\"MINOR\"}")
                .isProblem(409, "wrong-state");
        service.post("/faults/" + fault + "/dismiss", CLERK, null).isProblem(403, "forbidden");

        String order = service.post(
                        "/work-orders", MAINTAINER, "{\"assetId\":\"%s\",\"faultId\":\"%s\"}".formatted(printer, fault))
                .is(201)
                .path("id")
                .asString();
        String steps = "/work-orders/" + order;
        service.post(steps + "/assign", MAINTAINER, "{\"assignee\":\"m001\"}").is(200);
        service.post(steps + "/start", SECOND_MAINTAINER, null).isProblem(403, "forbidden");
        service.post(steps + "/start", MAINTAINER, null).is(200);
        service.post(steps + "/hold", MAINTAINER, "{\"reason\":\"WAITING_FOR_PART\"}")
                .is(200);
        service.post(steps + "/resume", MAINTAINER, null).is(200);
        String done =
                "{\"labourMinutes\":30,\"parts\":[{\"name\":\"fuser\",\"quantity\":1,\"unitCents\":9900}],\"cause\":\"WEAR\"}";
        service.post(steps + "/done", MAINTAINER, done.replace("30", "-1")).isProblem(400, "invalid-request");
        service.post(steps + "/done", MAINTAINER, done).is(200);
        service.post(steps + "/verify", MAINTAINER, null).isProblem(409, "same-person");
        assertThat(service.post(steps + "/verify", SUPERVISOR, null)
                        .is(200)
                        .path("state")
                        .asString())
                .isEqualTo("VERIFIED");

        assertThat(service.get("/faults/" + fault, CLERK)
                        .is(200)
                        .path("resolution")
                        .asString())
                .isEqualTo("REPAIRED");
        assertThat(service.get("/assets/" + printer, CLERK)
                        .is(200)
                        .path("state")
                        .asString())
                .isEqualTo("IN_USE");
        assertThat(service.get("/work-orders?asset=" + printer, CLERK)
                        .is(200)
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anybody_reports_what_does_not_work_without_signing_in() {
        String label = service.printerAt("w2").path("label").asString();

        JsonNode seen = service.get("/public/assets/" + label, null).is(200);
        assertThat(seen.path("reported").asBoolean()).isFalse();
        assertThat(seen.toString()).doesNotContain("SN-1", "unit-1", "w2");
        assertThat(service.post("/public/assets/" + label + "/faults", null, "{\"reason\":\"PAPER_JAM\"}")
                        .status())
                .isEqualTo(202);
        assertThat(service.get("/public/assets/" + label, null)
                        .is(200)
                        .path("reported")
                        .asBoolean())
                .isTrue();
        service.post("/public/assets/" + label + "/faults", null, "{\"reason\":\"SEAL_BROKEN\"}")
                .isProblem(400, "invalid-request");
        service.get("/public/assets/none", null).isProblem(404, "not-found");
    }

    @Test
    void a_device_sends_its_own_heartbeat() {
        String kiosk = service.post("/assets", MAINTAINER, EquipmentServiceFixture.assetBody("KIOSK", null, "kiosk-1"))
                .is(201)
                .path("id")
                .asString();

        assertThat(service.post("/assets/" + kiosk + "/heartbeat", KIOSK, null).status())
                .isEqualTo(204);
        service.post("/assets/" + service.printerAt("w1").path("id").asString() + "/heartbeat", KIOSK, null)
                .isProblem(403, "forbidden");
    }

    /** C12, R3. */
    @Test
    void a_device_is_signed_for_at_the_counter_by_both_sides() {
        String printer = service.printerAt("w1").path("id").asString();
        String body = """
            {"kind":"HANDOVER","hallId":"hall-1","unitId":"unit-1","assetIds":["%s"],"giver":"m001","receiver":"s1"}
            """.formatted(printer);
        service.post("/custody-sheets", MAINTAINER, body.replace("\"s1\"", "\"m001\""))
                .isProblem(400, "invalid-request");
        String sheet = service.post("/custody-sheets", MAINTAINER, body)
                .is(201)
                .path("id")
                .asString();
        String hand = "{\"png\":\"" + DrawnHand.png() + "\"}";
        service.post("/custody-sheets/" + sheet + "/signatures", SECOND_CLERK, hand)
                .isProblem(403, "not-the-signer");
        service.post("/custody-sheets/" + sheet + "/signatures", CLERK, "{\"png\":\"aGVsbG8=\"}")
                .isProblem(400, "invalid-request");
        service.post("/custody-sheets/" + sheet + "/signatures", MAINTAINER, hand)
                .is(200);
        assertThat(service.get("/custody-sheets?state=OPEN&asset=" + printer, CLERK)
                        .is(200)
                        .at("/items/0/missing/0/person")
                        .asString())
                .isEqualTo("s1");
        JsonNode signed = service.post("/custody-sheets/" + sheet + "/signatures", CLERK, hand)
                .is(200);

        assertThat(signed.path("state").asString()).isEqualTo("SIGNED");
        assertThat(signed.toString()).doesNotContain(DrawnHand.png(), "sealed");
        assertThat(service.get("/assets/" + printer, CLERK)
                        .is(200)
                        .at("/holding/custodian")
                        .asString())
                .isEqualTo("s1");
        assertThat(service.get("/custody-sheets/" + sheet + "/sheet.pdf", CLERK).body())
                .startsWith("%PDF-1.");
    }

    /** C8, C10, C4, R11. */
    @Test
    void permits_relocations_and_closing_checks() {
        String permit =
                """
                {"hallId":"hall-1","windowId":"w1","staffId":"s1","from":"%s","to":"%s","reason":"年检"}
                """.formatted(Instant.now().plusSeconds(60), Instant.now().plusSeconds(3600));
        service.post("/permits", CLERK, permit).isProblem(403, "forbidden");
        String granted =
                service.post("/permits", SUPERVISOR, permit).is(201).path("id").asString();
        service.post("/permits/" + granted + "/withdraw", SUPERVISOR, null).is(200);
        assertThat(service.get("/permits?window=w1", CLERK)
                        .is(200)
                        .at("/items/0/withdrawnBy")
                        .asString())
                .isEqualTo("v001");

        String printer = service.printerAt("w1").path("id").asString();
        String wish = "{\"assetId\":\"%s\",\"to\":{\"hallId\":\"hall-1\",\"windowId\":\"w2\"},\"reason\":\"太远\"}"
                .formatted(printer);
        String relocation =
                service.post("/relocations", CLERK, wish).is(201).path("id").asString();
        service.post("/relocations/" + relocation + "/move", MAINTAINER, null).isProblem(409, "move-not-approved");
        service.post("/relocations/" + relocation + "/decision", SUPERVISOR, "{\"approved\":true}")
                .is(200);
        service.post("/relocations/" + relocation + "/move", MAINTAINER, null).is(200);
        assertThat(service.get("/assets/" + printer, CLERK)
                        .is(200)
                        .at("/spot/windowId")
                        .asString())
                .isEqualTo("w2");

        String check = "{\"hallId\":\"hall-1\",\"windowId\":\"w1\",\"done\":[\"POWER_OFF\",\"PROGRAMS_EXITED\"]}";
        service.post("/closing-checks", CLERK, check).is(201);
        service.post("/closing-checks", SECOND_CLERK, check).isProblem(409, "wrong-state");
        assertThat(service.get("/closing-checks?hall=hall-1&window=w1", CLERK)
                        .is(200)
                        .path("items")
                        .size())
                .isEqualTo(1);
        JsonNode missing =
                service.get("/closing-checks/missing?hall=hall-1", CLERK).is(200);
        assertThat(missing.path("windowIds").size()).isZero();
        Instant worked = Instant.parse(missing.path("day").asString() + "T02:00:00Z");
        sessions.learn(new CounterSession(Ids.next(), "w2", "hall-1", "s2", worked, worked.plusSeconds(3600)));
        assertThat(service.get("/closing-checks/missing?hall=hall-1", CLERK)
                        .is(200)
                        .at("/windowIds/0")
                        .asString())
                .isEqualTo("w2");
        service.get("/closing-checks/missing?hall=hall-1&day=%2B999999999-12-31", CLERK)
                .isProblem(400, "invalid-request");
    }

    /** S6, flow 7. */
    @Test
    void an_emergency_plan_is_activated_and_ended() {
        String plan = """
            {"name":{"zh":"打印机全部故障","en":"No printers"},"category":"PRINTER",
             "notice":{"zh":"请取手写号","en":"Numbers on paper"},"steps":[{"zh":"报主控室","en":"Call the control room"}]}
            """;
        service.put("/emergency-plans/no-printers", CLERK, plan).isProblem(403, "forbidden");
        service.put("/emergency-plans/no-printers", OPERATOR, plan).is(200);
        String path = "/emergency-plans/no-printers/activations";
        String id = service.post(path, SUPERVISOR, "{\"hallId\":\"hall-1\"}")
                .is(201)
                .path("id")
                .asString();
        service.post(path, SUPERVISOR, "{\"hallId\":\"hall-1\"}").isProblem(409, "wrong-state");
        service.post("/emergencies/" + id + "/steps/1", CLERK, null).is(200);
        service.post("/emergencies/" + id + "/steps/2", CLERK, null).isProblem(400, "invalid-request");
        service.post("/emergencies/" + id + "/end", SUPERVISOR, null).is(200);

        assertThat(service.get("/emergencies?active=false", CLERK)
                        .is(200)
                        .at("/items/0/endedBy")
                        .asString())
                .isEqualTo("v001");
        assertThat(service.get("/emergency-plans?category=PRINTER", CLERK)
                        .is(200)
                        .path("items")
                        .size())
                .isEqualTo(1);
    }
}
