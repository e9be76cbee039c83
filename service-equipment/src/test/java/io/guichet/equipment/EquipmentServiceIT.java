package io.guichet.equipment;

import static io.guichet.equipment.EquipmentServiceFixture.CLERK;
import static io.guichet.equipment.EquipmentServiceFixture.MAINTAINER;
import static io.guichet.equipment.EquipmentServiceFixture.OPERATOR;
import static io.guichet.equipment.EquipmentServiceFixture.OTHER_HALLS_MAINTAINER;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.organisation.Places;
import io.guichet.platform.ids.Ids;
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

    private EquipmentServiceFixture service;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        EquipmentServiceFixture.settings(settings);
    }

    @BeforeEach
    void knowTheHall() {
        PlaceFixture.all().forEach(places::learn);
        service = new EquipmentServiceFixture(port);
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
        service.get("/assets?hall=hall-1", OTHER_HALLS_MAINTAINER).isProblem(403, "forbidden");
        service.get("/assets?category=TOASTER", CLERK).isProblem(400, "invalid-request");
        service.get("/assets?hall=$ne", OPERATOR).isProblem(400, "invalid-request");
    }

    @Test
    void a_list_is_imported_after_a_dry_run_and_labels_are_printed() {
        String csv =
                "label,category,model,serial,hall,owner\ni-1,phone,T20,S1,hall-1,centre\ni-2,phone,T20,S2,hall-1,centre\n";
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
}
