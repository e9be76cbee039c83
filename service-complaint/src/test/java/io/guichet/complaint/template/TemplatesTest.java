package io.guichet.complaint.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.Verdict;
import io.guichet.complaint.phrase.file.LexiconFile;
import io.guichet.complaint.template.file.TemplateFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row R9: what staff start from says nothing that they must not say, and something that they should. */
class TemplatesTest {

    private final Templates templates = TemplateFile.read(1);

    @Test
    void every_wording_passes_the_phrase_check() {
        CheckPhrases check = new CheckPhrases(LexiconFile.read(1));

        for (Template template : templates.all()) {
            Verdict verdict = check.check(template.text().zh());
            assertThat(verdict.hits()).as(template.code()).isEmpty();
            assertThat(verdict.recommended()).as(template.code()).isNotEmpty();
            assertThat(template.text().en()).as(template.code()).isNotBlank();
        }
        assertThat(templates.all()).extracting(Template::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_of_case_has_an_answer_to_start_from(Kind kind) {
        assertThat(templates.of(kind.name()))
                .anyMatch(template -> template.use().equals("REPLY"));
        assertThat(templates.of(kind.name()))
                .anyMatch(template -> template.use().equals("CALL_BACK"));
        for (Template template : templates.all()) {
            template.kinds()
                    .forEach(named ->
                            assertThat(named).isEqualTo(Kind.valueOf(named).name()));
        }
    }

    @Test
    void a_version_that_is_not_there_stops_the_start() {
        Assertions.assertThatIllegalStateException().isThrownBy(() -> TemplateFile.read(99));
    }
}
