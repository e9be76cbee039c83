package io.guichet.queue.staff;

import static io.guichet.queue.staff.StaffFixture.qualified;
import static io.guichet.queue.staff.StaffFixture.qualifiedFor;
import static io.guichet.queue.staff.StaffFixture.untrained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import org.junit.jupiter.api.Test;

/** What every store of staff promises. */
public abstract class StaffContract {

    /** An empty one for each test. */
    protected abstract Staff staff();

    @Test
    void a_member_comes_back_as_written() {
        StaffMember first = add(qualifiedFor("s1", "p", "q"));
        assertThat(staff().find("s1")).isEqualTo(qualifiedFor("s1", "p", "q").at(1));

        staff().save(first.redefine(untrained("s1")));
        assertThat(staff().known("s1")).contains(untrained("s1").at(2));
    }

    @Test
    void a_member_who_is_not_there_is_not_found() {
        assertThat(staff().known("s9")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> staff().find("s9"));
    }

    @Test
    void a_lost_race_is_stale() {
        StaffMember first = add(qualified("s1"));
        staff().save(first.redefine(untrained("s1")));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> add(qualified("s1")));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> staff().save(first.redefine(untrained("s1"))));
    }

    private StaffMember add(StaffMember member) {
        return staff().add(Change.of(member, new StaffEvent.Defined(member)));
    }
}
