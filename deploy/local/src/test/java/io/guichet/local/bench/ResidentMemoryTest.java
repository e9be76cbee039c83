package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void is_read_from_what_the_kernel_adds_up() {
        assertThat(ResidentMemory.parse(List.of(
                        "7f00-7fff ---p 00000000 00:00 0 [rollup]",
                        "Rss:   409600 kB",
                        "Pss:   307200 kB",
                        "Pss_Anon: 1 kB")))
                .isEqualTo(307_200);
    }

    @Test
    void of_a_process_that_is_gone_is_zero() {
        assertThat(ResidentMemory.kib(Long.MAX_VALUE)).isZero();
    }
}
