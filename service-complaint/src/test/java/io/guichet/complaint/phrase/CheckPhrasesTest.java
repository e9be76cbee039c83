package io.guichet.complaint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.phrase.file.LexiconFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Row R9. */
class CheckPhrasesTest {

    private static final Logger log = LoggerFactory.getLogger(CheckPhrasesTest.class);

    private final CheckPhrases phrases = new CheckPhrases(LexiconFile.read(1));

    /** Golden: a change of the phrases or of the method shows here, for better or worse. */
    @Test
    void recall_and_false_alarms_on_two_sets_are_known() throws IOException {
        List<String> violating = lines("violating");
        List<String> compliant = lines("compliant");
        List<String> missed =
                violating.stream().filter(text -> phrases.check(text).isFine()).toList();
        List<String> alarmed =
                compliant.stream().filter(text -> !phrases.check(text).isFine()).toList();

        log.info("recall {} of {}, missed {}", violating.size() - missed.size(), violating.size(), missed);
        log.info("false alarms {} of {}: {}", alarmed.size(), compliant.size(), alarmed);
        assertThat(violating).hasSize(45);
        assertThat(missed).containsExactly("这不是我们部门的事，找别人去。", "自己上网查，别问我。", "规定就这样，爱办不办。", "说了你也不懂。", "没空，下午再说。");
        assertThat(compliant).hasSize(40);
        assertThat(alarmed).containsExactly("关于您问“我怎么知道材料是否通过”，可在网页输入编号查询。");
    }

    @Test
    void every_phrase_of_the_source_is_found() {
        assertThat(phrases.lexicon().forbidden()).allSatisfy(phrase -> {
            String own = phrase.forms().getFirst();
            assertThat(phrases.check(own + "。").hits())
                    .extracting(Hit::code)
                    .as(own)
                    .contains(phrase.code());
        });
    }

    @Test
    void a_hit_shows_the_exact_place_and_what_to_say_instead() {
        String text = "您好，这　不 归 我们管！请回。";

        Hit hit = phrases.check(text).hits().getFirst();

        assertThat(text.substring(hit.start(), hit.end()))
                .isEqualTo("这　不 归 我们管")
                .isEqualTo(hit.found());
        assertThat(hit.code()).isEqualTo("not-mine");
        assertThat(hit.suggestion().zh()).contains("请您到");
    }

    @ParameterizedTest
    @CsvSource({
        "我不知道。, true",
        "我不知道您的编号。, false",
        "急什么！, true",
        "请别急，慢慢说, false",
        "这不归我管。, true",
        "'这不归我管，请到三楼。', false",
        "'他说：“别烦啦”。', false",
        "'“别烦啦”。', true",
        "别烦恼, false"
    })
    void both_sides_of_a_rule(String text, boolean forbidden) {
        assertThat(phrases.check(text).isFine()).isNotEqualTo(forbidden);
    }

    @Test
    void of_phrases_inside_each_other_the_longest_is_shown() {
        assertThat(phrases.check("我不知道,这不归我管").hits()).hasSize(1);
        assertThat(phrases.check("急什么！别烦啦！").hits())
                .extracting(Hit::code)
                .containsExactly("what-hurry", "do-not-bother");
    }

    @Test
    void courteous_phrases_are_seen() {
        assertThat(phrases.check("您好，对不起，让您久等了。").recommended()).contains("您好", "对不起", "久等");
        assertThat(phrases.check("材料已收。").recommended()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "\uD800", "㍿㍿㍿", "“别烦啦", "ﷺ"})
    void odd_texts_do_no_harm(String text) {
        assertThat(phrases.check(text)).isNotNull();
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(CheckPhrasesTest.class.getResourceAsStream("/phrases/" + name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
