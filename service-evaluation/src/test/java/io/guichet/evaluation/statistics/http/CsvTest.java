package io.guichet.evaluation.statistics.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.Figures;
import io.guichet.evaluation.statistics.Measure;
import io.guichet.evaluation.statistics.Tally;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u3000=1",
                "%0A=1",
                "|cmd"
            })
    void what_a_spreadsheet_would_run_is_made_text(String formula) {
        assertThat(Csv.safe(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7号窗口", "Window 7", "hall-1-w03", "1=1", "a@b"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Csv.safe(text)).isEqualTo(text);
    }

    @Test
    void a_table_has_a_mark_a_head_a_line_for_each_group_and_the_total() {
        Tally tally = new Tally();
        tally.add(Measure.LEVEL_5, 2);
        tally.add(Measure.LEVEL_1, 1);
        Figures figures = Figures.of(tally, Instant.EPOCH);
        SortedMap<String, Figures> groups = new TreeMap<>(Map.of("w1", figures));

        String csv = Csv.of(
                new AskFigures.Answer(figures, groups), Map.of("w1", new Words("=HYPERLINK(\"x\")", "One, \"two\"")));

        assertThat(csv)
                .startsWith("\uFEFF\"key\",\"zh\",\"en\",\"level5\",\"level4\"")
                .endsWith("\r\n");
        String[] lines = csv.split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1])
                .startsWith(
                        "\"w1\",\"'=HYPERLINK(\"\"x\"\")\",\"One, \"\"two\"\"\",\"2\",\"0\",\"0\",\"0\",\"1\",\"3\"")
                .contains("\"0.666667\",\"2/3\"");
        assertThat(lines[2]).startsWith("\"total\",\"合计\",\"Total\"");
        assertThat(lines[0].split(",")).hasSameSizeAs(lines[2].split(","));
    }

    @Test
    void what_is_not_known_is_empty_not_zero() {
        Figures nothing = Figures.of(new Tally(), Instant.EPOCH);

        String csv = Csv.of(new AskFigures.Answer(nothing, new TreeMap<>()), Map.of());

        assertThat(csv).contains("\"\",\"0/0\"").doesNotContain("\"1\"");
    }
}
