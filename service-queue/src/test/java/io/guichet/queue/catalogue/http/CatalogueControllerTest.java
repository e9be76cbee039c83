package io.guichet.queue.catalogue.http;

import static io.guichet.queue.catalogue.ItemFixture.PUBLISHED;
import static io.guichet.queue.catalogue.ItemFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.HttpSlice;
import io.guichet.queue.catalogue.DefineItem;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.http.OrganisationHttp;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueControllerTest {

    private static final String ITEM = """
            {"unitId":"unit-1","name":{"zh":"转移","en":"Transfer"},"series":"A","popular":true,
             "steps":[{"zh":"取号","en":"Take a number"}],
             "materials":[{"id":"id-card","name":{"zh":"身份证","en":"Identity card"},"required":true,"copies":1,"formUrl":null}],
             "legalBasis":{"zh":"社会保险法","en":"Social Insurance Law"},
             "legalLimit":{"amount":15,"unit":"WORKING_DAYS"},"promisedLimit":{"amount":5,"unit":"WORKING_DAYS"},
             "feeCents":0,"typicalMinutes":8}
            """;

    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final HttpSlice http = HttpSlice.of(
            List.of(OrganisationHttp.problems()),
            new CatalogueController(items, halls, units, new DefineItem(items, new TurnableClock(PUBLISHED))));

    @BeforeEach
    void a_hall_with_a_unit() {
        halls.given(HallFixture.postedHall());
        units.given(HallFixture.unit("unit-1", "hall-2"));
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void everybody_searches_the_catalogue_of_a_hall() throws Exception {
        items.given(item("transfer"));
        items.given(item("card", "hall-2", "社会保障卡", "Social security card"));

        var all = http.asAnybody().get("/halls/hall-2/items").is(200).json().get("items");
        assertThat(all).hasSize(2);
        assertThat(all.at("/0/unitName/en").asString()).isEqualTo("Social insurance");
        assertThat(all.at("/0/promisedLimit/unit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(all.at("/0/accepting").asBoolean()).isTrue();

        var found = http.get("/halls/hall-2/items?q=CARD").is(200).json().get("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/code").asString()).isEqualTo("card");
        assertThat(http.get("/halls/hall-2/items?q=养老").is(200).json().get("items"))
                .hasSize(1);
        http.get("/halls/hall-9/items").isProblem(404, "not-found");
        http.get("/halls/hall-2/items?q=" + "x".repeat(101)).isInvalidAt("q");
    }

    @Test
    void everybody_reads_an_item_with_its_history() throws Exception {
        operator();
        http.put("/items/transfer", ITEM).is(201);
        http.put("/items/transfer", ITEM.replace("\"Transfer\"", "\"Pension transfer\""))
                .is(200);

        var card = http.asAnybody().get("/items/transfer").is(200).json();

        assertThat(card.get("version").asInt()).isEqualTo(2);
        assertThat(card.at("/materials/0/id").asString()).isEqualTo("id-card");
        assertThat(card.at("/legalBasis/zh").asString()).isEqualTo("社会保险法");
        assertThat(card.at("/history/1/changed/0").asString()).isEqualTo("name");
        assertThat(card.at("/history/1/at").asString()).isEqualTo("2026-01-05T01:00:00Z");
        http.get("/items/none").isProblem(404, "not-found");
    }

    @Test
    void the_same_definition_again_is_no_version() throws Exception {
        operator();
        http.put("/items/transfer", ITEM).is(201);

        assertThat(http.put("/items/transfer", ITEM).is(200).json().get("history"))
                .hasSize(1);
        http.decidedOn("\"9\"").put("/items/transfer", ITEM).isProblem(412, "stale-version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"unitId\":\"unit-1\"     | \"unitId\":\"unit-9\"               | /unitId",
                "\"unitId\":\"unit-1\"     | \"unitId\":null                     | /unitId",
                "\"series\":\"A\"          | \"series\":\"A\",\"colour\":\"red\" | /colour",
                "\"copies\":1              | \"copies\":0                        | /materials/0",
                "\"copies\":1              | \"copies\":\"many\"                 | /materials/0/copies",
                "\"formUrl\":null          | \"formUrl\":\"javascript:alert(1)\" | /materials/0",
                "\"id\":\"id-card\"        | \"id\":\"$where\"                   | /materials/0",
                "\"id\":\"id-card\",       | ``                                  | /materials/0/id",
                "\"amount\":15             | \"amount\":-1                       | /legalLimit",
                "\"typicalMinutes\":8      | \"typicalMinutes\":null             | /typicalMinutes",
                "\"typicalMinutes\":8      | \"typicalMinutes\":8,\"dailyQuota\":\"x\" | /dailyQuota",
                "[{\"zh\":\"取号\"         | [null,{\"zh\":\"取号\"              | /steps/0",
            })
    void an_item_that_makes_no_sense_is_refused_with_the_place(String what, String wrong, String pointer)
            throws Exception {
        operator();

        http.put("/items/transfer", ITEM.replace(what, wrong == null ? "" : wrong))
                .isInvalidAt(pointer);
        assertThat(items.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"series\":\"A\" | \"series\":\"a\"",
                "\"amount\":5     | \"amount\":16",
                "\"feeCents\":0   | \"feeCents\":-1",
                "\"feeCents\":0   | \"feeCents\":99999999999999999999",
            })
    void an_item_against_the_rules_is_refused(String what, String wrong) throws Exception {
        operator();

        http.put("/items/transfer", ITEM.replace(what, wrong)).isProblem(400, "invalid-request");
    }

    @Test
    void broken_json_and_broken_codes_are_refused() throws Exception {
        operator();

        http.put("/items/transfer", "{\"unitId\":").isProblem(400, "invalid-request");
        http.put("/items/transfer", "[]").isProblem(400, "invalid-request");
        http.put("/items/-transfer", ITEM).isInvalidAt("code");
    }

    @Test
    void an_operator_of_another_hall_defines_nothing_here() throws Exception {
        http.as("o2", "hall-1", Role.OPERATOR).put("/items/transfer", ITEM).isProblem(403, "forbidden");
    }

    private void operator() {
        http.as("o1", null, Role.OPERATOR);
    }
}
