package io.guichet.audit.handbook;

import static io.guichet.audit.handbook.HandbookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S1, S8. */
class HandbookTest {

    private final HandbookFixture fixture = new HandbookFixture();
    private final Handbook handbook = fixture.handbook;

    @Test
    void the_first_edition_says_what_the_source_says() {
        assertThat(handbook.current().number()).isEqualTo(1);
        assertThat(handbook.current().search("来有迎声")).extracting(Section::code).contains("three-greetings");
        assertThat(handbook.current().section("forbidden-phrases")).isPresent();
        assertThat(handbook.current().search("abracadabra")).isEmpty();
    }

    @Test
    void a_new_edition_leaves_the_old_one_as_it_is() {
        handbook.publish(List.of(section("a")), "a1");

        assertThat(handbook.current().number()).isEqualTo(2);
        assertThat(handbook.edition(1).sections()).hasSizeGreaterThan(10);
        assertThat(handbook.edition(2).sections()).containsExactly(section("a"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handbook.edition(3));
    }

    @Test
    void the_edition_in_force_is_acknowledged_once_by_each_and_no_other() {
        handbook.acknowledge(1, "s1");
        handbook.acknowledge(1, "s1");

        assertThat(fixture.given.told()).hasSize(1);
        assertThat(handbook.readers(1, "hall-1"))
                .extracting(Handbook.Reader::at)
                .containsExactly(HandbookFixture.NINE, null);
        handbook.publish(List.of(section("a")), "a1");
        assertThatExceptionOfType(HandbookRefusal.NotCurrent.class).isThrownBy(() -> handbook.acknowledge(1, "s2"));
        assertThatExceptionOfType(HandbookRefusal.NotCurrent.class).isThrownBy(() -> handbook.acknowledge(3, "s2"));
    }

    @Test
    void an_edition_has_sections_and_none_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> handbook.publish(List.of(), "a1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handbook.publish(List.of(section("a"), section("a")), "a1"));
    }
}
