package io.guichet.queue.organisation.http;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.HttpSlice;
import io.guichet.queue.organisation.DefineHall;
import io.guichet.queue.organisation.DefineRegion;
import io.guichet.queue.organisation.DefineUnit;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryRegions;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.SwitchEmergency;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationHttpTest {

    private static final String HALL = """
            {"regionId":"city","name":{"zh":"大厅","en":"Hall"},"zone":"Asia/Shanghai",
             "hours":[{"day":"MONDAY","opens":"09:00","closes":"12:00"},{"day":"MONDAY","opens":"13:30","closes":"24:00"}]}
            """;

    private final InMemoryRegions regions = new InMemoryRegions();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final HttpSlice http = HttpSlice.of(
            List.of(new OrganisationProblems()),
            new HallController(halls, hallId -> 7, new SwitchEmergency(halls, clock), clock),
            new OrganisationController(
                    new DefineRegion(regions),
                    new DefineHall(halls, regions),
                    new DefineUnit(units, halls),
                    hallId -> 7,
                    clock));

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void everybody_reads_the_halls() throws Exception {
        halls.given(HallFixture.postedHall());

        var hall = http.asAnybody().get("/halls").is(200).json().at("/halls/0");

        assertThat(hall.get("id").asString()).isEqualTo("hall-2");
        assertThat(hall.at("/name/zh").asString()).isEqualTo("服务大厅");
        assertThat(hall.get("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(hall.get("open").asBoolean()).isTrue();
        assertThat(hall.at("/hours/0/opens").asString()).isEqualTo("09:00");
        assertThat(hall.at("/closures/0").asString()).isEqualTo("2026-03-04");
        assertThat(hall.get("emergency").isNull()).isTrue();
        assertThat(hall.get("waiting").asInt()).isEqualTo(7);
        assertThat(hall.get("urgentReasons").toString())
                .isEqualTo("[\"bereavement\",\"deadline\",\"infant\",\"medical\",\"other\"]");
        assertThat(http.get("/halls/hall-2").is(200).json()).isEqualTo(hall);
        http.get("/halls/hall-9").isProblem(404, "not-found");
    }

    @Test
    void an_operator_defines_region_hall_and_unit_and_repeats_it() throws Exception {
        operator();

        http.put("/regions/city", "{\"name\":{\"zh\":\"市\",\"en\":\"City\"}}").is(201);
        http.put("/regions/city", "{\"name\":{\"zh\":\"市\",\"en\":\"City\"}}").is(200);
        http.put("/halls/hall-3", HALL).is(201);
        var again = http.put("/halls/hall-3", HALL).is(200).json();
        assertThat(again.get("version").asInt()).isEqualTo(1);
        assertThat(again.at("/hours/1/closes").asString()).isEqualTo("24:00");
        http.put("/units/u1", "{\"hallId\":\"hall-3\",\"name\":{\"zh\":\"社保\",\"en\":\"Insurance\"}}")
                .is(201);
    }

    @Test
    void rules_that_are_left_out_take_their_defaults_and_others_are_kept() throws Exception {
        operator();
        regions.given(HallFixture.city());

        http.put("/halls/hall-3", HALL.replace("\"zone\"", """
                "recallLimit":5,"rejoinWithin":"PT45M","credits":{"ELDERLY":"PT5M"},
                "minimumOpen":[{"itemCode":"p","from":"09:00","to":"24:00","windows":2}],"zone\"""")).is(201);

        var rules = halls.find("hall-3").rules();
        assertThat(rules.recallLimit()).isEqualTo(5);
        assertThat(rules.rejoinLimit()).isEqualTo(1);
        assertThat(rules.rejoinWithin()).isEqualTo(Duration.ofMinutes(45));
        assertThat(rules.credits()).containsOnlyKeys("ELDERLY");
        assertThat(rules.minimumOpen().getFirst().to()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void a_hall_that_is_not_listed_is_found_by_its_id_only() throws Exception {
        operator();
        regions.given(HallFixture.city());
        http.put("/halls/hall-3", HALL).is(201);
        http.put("/halls/hall-4", HALL.replace("\"zone\"", "\"listed\":false,\"zone\""))
                .is(201);

        var listed = http.asAnybody().get("/halls").is(200).json();

        assertThat(listed.path("halls").size()).isEqualTo(1);
        assertThat(listed.at("/halls/0/id").asString()).isEqualTo("hall-3");
        http.get("/halls/hall-4").is(200);
        operator();
        http.put("/halls/hall-4", HALL).is(200);
        assertThat(http.asAnybody().get("/halls").is(200).json().path("halls").size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"regionId\":\"city\"      | \"regionId\":\"village\"              | /regionId",
                "\"regionId\":\"city\"      | \"regionId\":null                     | /regionId",
                "\"regionId\":\"city\"      | \"regionId\":\"city\",\"colour\":1    | /colour",
                "\"regionId\":\"city\"      | \"regionId\":{\"$gt\":\"\"}           | /regionId",
                "\"en\":\"Hall\"            | \"en\":\"\"                           | /name",
                "\"en\":\"Hall\"            | \"fr\":\"Salle\"                      | /name",
                "\"en\":\"Hall\"            | \"en\":\"Hall\",\"fr\":\"Salle\"     | /name/fr",
                "Asia/Shanghai              | Asia/Nowhere                          | /zone",
                "\"opens\":\"09:00\"        | \"opens\":\"9 o'clock\"               | /hours/0",
                "\"opens\":\"09:00\"        | \"opens\":\"12:00\"                   | /hours/0",
                "\"opens\":\"13:30\"        | \"opens\":\"11:00\"                   | /hours",
                "\"opens\":\"09:00\"        | \"opens\":null                        | /hours/0/opens",
                "\"day\":\"MONDAY\",\"opens\":\"09:00\" | \"day\":\"SOMEDAY\",\"opens\":\"09:00\" | /hours/0/day",
                "\"regionId\":\"city\"      | \"regionId\":\"city\",\"closures\":[\"someday\"] | /closures/0",
                "\"regionId\":\"city\"      | \"regionId\":\"city\",\"minimumOpen\":[{\"itemCode\":\"p\",\"from\":\"09:00\",\"to\":\"10:00\",\"windows\":0}] | /minimumOpen/0",
                "\"regionId\":\"city\"      | \"regionId\":\"city\",\"rejoinWithin\":\"soon\"  | /rejoinWithin",
            })
    void a_hall_that_makes_no_sense_is_refused_with_the_place(String what, String wrong, String pointer)
            throws Exception {
        operator();
        regions.given(HallFixture.city());

        http.put("/halls/hall-3", HALL.replace(what, wrong)).isInvalidAt(pointer);
        assertThat(halls.all()).isEmpty();
    }

    @Test
    void a_number_too_large_for_its_type_is_refused_with_the_place() throws Exception {
        operator();
        regions.given(HallFixture.city());

        http.put("/halls/hall-3", HALL.replace("\"zone\"", "\"recallLimit\":99999999999,\"zone\""))
                .isInvalidAt("/recallLimit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"recallLimit\":21", "\"credits\":{\"$set\":\"PT1M\"}", "\"unattendedAfter\":\"PT13H\""})
    void rules_out_of_bounds_are_refused(String rule) throws Exception {
        operator();
        regions.given(HallFixture.city());

        http.put("/halls/hall-3", HALL.replace("\"zone\"", rule + ",\"zone\"")).isProblem(400, "invalid-request");
    }

    @Test
    void an_operator_of_one_hall_defines_that_hall_only() throws Exception {
        regions.given(HallFixture.city());
        http.as("o2", "hall-3", Role.OPERATOR);

        http.put("/halls/hall-3", HALL).is(201);
        http.put("/halls/hall-4", HALL).isProblem(403, "forbidden");
    }

    @Test
    void a_definition_decided_on_an_old_version_is_refused() throws Exception {
        operator();
        regions.given(HallFixture.city());
        http.put("/halls/hall-3", HALL).is(201);

        http.decidedOn("\"0\"").put("/halls/hall-3", HALL).isProblem(412, "stale-version");
        http.decidedOn("\"1\"").put("/halls/hall-3", HALL).is(200);
        http.decidedOn("yesterday").put("/halls/hall-3", HALL).isInvalidAt("If-Match");
    }

    @Test
    void the_supervisor_of_the_hall_switches_its_emergency() throws Exception {
        halls.given(HallFixture.postedHall());
        http.as("m1", "hall-2", Role.SUPERVISOR);

        http.post("/halls/hall-2/emergency", "{\"active\":true}").isInvalidAt("/notice");
        var on = http.post("/halls/hall-2/emergency", "{\"active\":true,\"notice\":{\"zh\":\"故障\",\"en\":\"Fault\"}}")
                .is(200)
                .json();
        assertThat(on.at("/emergency/notice/en").asString()).isEqualTo("Fault");
        assertThat(on.at("/emergency/since").asString()).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(http.post("/halls/hall-2/emergency", "{\"active\":false}")
                        .is(200)
                        .json()
                        .get("emergency")
                        .isNull())
                .isTrue();
        http.as("m2", "hall-1", Role.SUPERVISOR)
                .post("/halls/hall-2/emergency", "{\"active\":false}")
                .isProblem(403, "forbidden");
    }

    @Test
    void a_unit_does_not_move() throws Exception {
        operator();
        halls.given(HallFixture.postedHall());
        halls.given(HallFixture.alwaysOpen());
        units.given(HallFixture.unit("u1", "hall-2"));

        http.put("/units/u1", "{\"hallId\":\"hall-1\",\"name\":{\"zh\":\"社保\",\"en\":\"Insurance\"}}")
                .isProblem(409, "wrong-state");
    }

    private void operator() {
        http.as("o1", null, Role.OPERATOR);
    }
}
