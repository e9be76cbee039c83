package io.guichet.evaluation.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.domain.Words;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSetTest {

    private static final TagSet V1 = TagSetFile.read(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_level_is_a_whole_number_from_1_to_5(int value) {
        assertThat(Level.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void nothing_else_is_a_level(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(value));
    }

    @Test
    void the_levels_are_shown_best_first_in_the_official_words() {
        assertThat(V1.levels())
                .extracting(level -> level.level().value() + level.name().zh())
                .containsExactly("5非常满意", "4满意", "3基本满意", "2不满意", "1非常不满意");
    }

    @Test
    void a_tag_can_be_chosen_with_its_own_level_only() {
        assertThat(V1.choose(Level.of(2), List.of("unfriendly")).tags()).containsExactly("unfriendly");

        assertThatIllegalArgumentException().isThrownBy(() -> V1.choose(Level.of(3), List.of("unfriendly")));
        assertThatIllegalArgumentException().isThrownBy(() -> V1.choose(Level.of(2), List.of("warm-and-active")));
    }

    @Test
    void a_tag_nobody_knows_cannot_be_chosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> V1.choose(Level.of(1), List.of("rude")));
    }

    @Test
    void a_tag_is_chosen_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V1.choose(Level.of(1), List.of("unfriendly", "unfriendly")));
    }

    /** Asking for a reason suppresses bad ratings. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void no_level_needs_a_tag(int value) {
        Choice choice = V1.choose(Level.of(value), List.of());

        assertThat(choice.tags()).isEmpty();
        assertThat(choice.tagSetVersion()).isEqualTo(1);
    }

    @Test
    void every_level_needs_its_place_once() {
        List<LevelTags> five =
                Arrays.stream(Level.values()).map(TagSetTest::bare).toList();
        assertThat(new TagSet(2, five).levels()).hasSize(5);

        assertThatIllegalArgumentException().isThrownBy(() -> new TagSet(2, five.subList(0, 4)));
        List<LevelTags> twice = List.of(five.get(0), five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagSet(2, twice));
    }

    @Test
    void a_level_shows_a_tag_once() {
        Tag tag = new Tag("fast", new Words("快", "Fast"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelTags(Level.FAIR, new Words("基本满意", "Fair"), List.of(tag, tag)));
    }

    @Test
    void a_version_that_was_never_shipped_is_no_tag_set() {
        assertThatIllegalStateException().isThrownBy(() -> TagSetFile.read(99));
    }

    /** Version 2 is of this test: it drops one option and brings another. */
    @Test
    void the_last_version_is_offered_and_the_earlier_ones_are_still_read() {
        TagSets sets = TagSetFile.readAll(2);

        assertThat(sets.current().version()).isEqualTo(2);
        assertThat(sets.version(1)).contains(V1);
        assertThat(sets.version(0)).isEmpty();
        assertThat(sets.version(3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sets.current().choose(Level.of(1), List.of("unfriendly")));
        assertThat(sets.current().choose(Level.of(1), List.of("queue-not-kept")).tagSetVersion())
                .isEqualTo(2);
    }

    @Test
    void no_version_is_left_out() {
        TagSet second = TagSetFile.read(2);

        assertThatIllegalArgumentException().isThrownBy(() -> new TagSets(List.of(second)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagSets(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TagSets(List.of(V1, V1)));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "4, false", "3, false", "2, true", "1, true"})
    void the_two_lowest_levels_are_bad(int value, boolean bad) {
        assertThat(Level.of(value).isBad()).isEqualTo(bad);
    }

    private static LevelTags bare(Level level) {
        return new LevelTags(level, new Words("级", "level"), List.of());
    }
}
