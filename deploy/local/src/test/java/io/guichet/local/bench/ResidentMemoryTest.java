package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void is_read_from_the_status_of_a_process() {
        assertThat(ResidentMemory.parse(List.of("Name:\tjava", "VmRSS:\t  307200 kB", "VmSwap: 0 kB")))
                .isEqualTo(307_200);
    }

    @Test
    void of_a_process_that_is_gone_is_zero() {
        assertThat(ResidentMemory.kib(Long.MAX_VALUE)).isZero();
    }
}
