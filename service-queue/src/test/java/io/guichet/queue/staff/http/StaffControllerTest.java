package io.guichet.queue.staff.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.security.Role;
import io.guichet.queue.HttpSlice;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.http.OrganisationHttp;
import io.guichet.queue.staff.DefineStaffMember;
import io.guichet.queue.staff.InMemoryStaff;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffControllerTest {

    private static final String MEMBER =
            "{\"hallIds\":[\"hall-2\"],\"unitId\":\"unit-1\",\"qualified\":true,\"itemCodes\":[\"p\"]}";

    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryItems items = new InMemoryItems();
    private final HttpSlice http = HttpSlice.of(
            List.of(OrganisationHttp.problems()),
            new StaffController(new DefineStaffMember(staff, halls, units, items)));

    @BeforeEach
    void a_hall_with_a_unit_and_an_item() {
        halls.given(HallFixture.postedHall());
        units.given(HallFixture.unit("unit-1", "hall-2"));
        items.given(ItemFixture.item("p"));
        http.as("o1", null, Role.OPERATOR);
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void an_operator_sets_who_is_qualified_for_what_and_repeats_it() throws Exception {
        http.put("/staff/s1", MEMBER).is(201);
        var again = http.put("/staff/s1", MEMBER).is(200).json();

        assertThat(again.get("version").asInt()).isEqualTo(1);
        assertThat(staff.find("s1").isQualifiedFor("p")).isTrue();
        http.put("/staff/s1", MEMBER.replace("true", "false")).is(200);
        assertThat(staff.find("s1").isQualifiedFor("p")).isFalse();
    }

    @Test
    void without_a_list_it_is_every_item() throws Exception {
        http.put("/staff/s1", MEMBER.replace(",\"itemCodes\":[\"p\"]", "")).is(201);

        assertThat(staff.find("s1").isQualifiedFor("anything")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\"hall-2\"]        | []                                | /hallIds",
                "[\"hall-2\"]        | [null]                            | /hallIds/0",
                "[\"hall-2\"]        | [\"hall-9\"]                      | /hallIds",
                "\"unit-1\"          | \"unit-9\"                        | /unitId",
                "\"qualified\":true  | \"qualified\":\"perhaps\"         | /qualified",
                "\"qualified\":true  | \"qualified\":null                | /qualified",
                "\"qualified\":true  | \"qualified\":true,\"name\":\"Zhang\" | /name",
                "[\"p\"]             | [\"x\"]                           | /itemCodes",
            })
    void a_definition_that_makes_no_sense_is_refused_with_the_place(String what, String wrong, String pointer)
            throws Exception {
        http.put("/staff/s1", MEMBER.replace(what, wrong)).isInvalidAt(pointer);
        assertThat(staff.events()).isEmpty();
    }

    @Test
    void an_operator_of_another_hall_sets_nothing_here() throws Exception {
        http.as("o2", "hall-1", Role.OPERATOR).put("/staff/s1", MEMBER).isProblem(403, "forbidden");
    }
}
