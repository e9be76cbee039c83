package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JourneyTableTest {
    private static final Visit VISIT = new Visit("c", 30_000, "si-record", true, Conduct.WAITS, 0, 100, 0);

    @Test
    void a_visit_is_a_line_and_what_is_not_known_stays_empty() {
        assertThat(JourneyTable.line(new Journey(VISIT, new Expectation(10, 40.25, 90.5, 3, 2), 47.25, Ending.SERVED)))
                .isEqualTo("c\t30000\tsi-record\ttrue\t3\t2\t10.0\t40.3\t90.5\t47.3\t100\tSERVED");
        assertThat(JourneyTable.line(new Journey(VISIT, null, null, Ending.TURNED_AWAY)))
                .isEqualTo("c\t30000\tsi-record\ttrue\t\t\t\t\t\t\t100\tTURNED_AWAY");
    }
}
