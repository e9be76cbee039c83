package io.guichet.queue.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.OrganisationRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefineStaffMemberTest {

    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryItems items = new InMemoryItems();
    private final DefineStaffMember defineStaffMember = new DefineStaffMember(staff, halls, units, items);

    @BeforeEach
    void a_hall_with_a_unit_and_an_item() {
        halls.given(HallFixture.postedHall());
        units.given(HallFixture.unit("unit-1", "hall-2"));
        items.given(ItemFixture.item("p"));
    }

    @Test
    void the_same_definition_twice_is_one_version_and_one_event() {
        assertThat(define(StaffFixture.qualifiedFor("s1", "p")).version()).isEqualTo(1);
        assertThat(define(StaffFixture.qualifiedFor("s1", "p")).version()).isEqualTo(1);

        assertThat(staff.events()).hasSize(1);
    }

    @Test
    void a_lost_qualification_is_another_version() {
        define(StaffFixture.qualified("s1"));

        assertThat(define(StaffFixture.untrained("s1")))
                .isEqualTo(StaffFixture.untrained("s1").at(2));
    }

    @Test
    void a_definition_names_only_what_exists() {
        refused(StaffFixture.elsewhere("s1"), "hallIds");
        refused(StaffFixture.qualifiedFor("s1", "p", "q"), "itemCodes");
        assertThat(staff.events()).isEmpty();
    }

    private void refused(StaffMember wanted, String place) {
        assertThatExceptionOfType(OrganisationRefusal.UnknownReference.class)
                .isThrownBy(() -> define(wanted))
                .satisfies(refusal -> assertThat(refusal.place()).isEqualTo(place));
    }

    private StaffMember define(StaffMember wanted) {
        return defineStaffMember.define(wanted, version -> {}).value();
    }
}
