package io.guichet.queue.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    @Test
    void who_is_qualified_without_a_list_is_qualified_for_everything() {
        assertThat(StaffFixture.qualified("s1").isQualifiedFor("anything")).isTrue();
    }

    @Test
    void who_is_qualified_with_a_list_is_qualified_for_that() {
        StaffMember member = StaffFixture.qualifiedFor("s1", "p");

        assertThat(member.isQualifiedFor("p")).isTrue();
        assertThat(member.isQualifiedFor("q")).isFalse();
    }

    @Test
    void who_is_not_trained_is_qualified_for_nothing() {
        StaffMember untrained = new StaffMember("s1", List.of("hall-2"), "unit-1", false, Set.of("p"), 0);

        assertThat(untrained.isQualifiedFor("p")).isFalse();
    }

    @Test
    void everybody_works_somewhere() {
        assertThat(StaffFixture.qualified("s1").worksIn("hall-2")).isTrue();
        assertThat(StaffFixture.qualified("s1").worksIn("hall-1")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffMember("s1", List.of(), "unit-1", true, Set.of(), 0));
    }

    @Test
    void a_definition_that_says_the_same_changes_nothing() {
        StaffMember stored = StaffFixture.qualified("s1").at(3);

        assertThat(stored.redefine(StaffFixture.qualified("s1")).isEmpty()).isTrue();
        assertThat(stored.redefine(StaffFixture.untrained("s1")).after())
                .isEqualTo(StaffFixture.untrained("s1").at(3));
    }
}
