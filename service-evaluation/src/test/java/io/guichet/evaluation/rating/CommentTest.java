package io.guichet.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 1_199, 1_200})
    void a_comment_has_up_to_1200_characters(int length) {
        assertThat(new Comment("好".repeat(length)).text()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_201, 100_000})
    void a_longer_one_is_refused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Comment("好".repeat(length)));
    }

    /** A rare character or an emoji counts as the one character it looks like. */
    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(new Comment("𠮷".repeat(1_200)).text()).hasSize(2_400);

        assertThatIllegalArgumentException().isThrownBy(() -> new Comment("𠮷".repeat(1_201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u3000"})
    void nothing_but_space_is_no_comment(String text) {
        assertThat(Comment.of(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Comment(text));
    }

    @Test
    void space_around_is_dropped_and_lines_stay() {
        assertThat(Comment.of("  one\n\ttwo  ")).contains(new Comment("one\n\ttwo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "half \ud83d"})
    void what_is_not_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Comment(text));
    }

    @Test
    void a_log_line_does_not_tell_what_was_written() {
        assertThat(new Comment("王五 13800000000")).hasToString("Comment[14 characters]");
    }
}
