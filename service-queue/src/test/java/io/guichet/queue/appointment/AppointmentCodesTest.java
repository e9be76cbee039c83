package io.guichet.queue.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppointmentCodesTest {

    private final AppointmentCodes codes = new AppointmentCodes(new byte[32]);

    @Test
    void a_code_fits_its_own_appointment_alone() {
        String code = codes.of("a1");

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(codes.isOf("a1", code)).isTrue();
        assertThat(codes.isOf("a2", code)).isFalse();
        assertThat(codes.isOf("a1", code.substring(1))).isFalse();
        assertThat(codes.isOf("a1", "")).isFalse();
    }

    @Test
    void it_follows_from_the_secret() {
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(new AppointmentCodes(new byte[32]).of("a1")).isEqualTo(codes.of("a1"));
        assertThat(new AppointmentCodes(other).of("a1")).isNotEqualTo(codes.of("a1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AppointmentCodes(new byte[31]));
    }

    @Test
    void case_dashes_and_look_alikes_do_not_matter() {
        String id = IntStream.range(0, 1000)
                .mapToObj(number -> "a" + number)
                .filter(one -> codes.of(one).contains("0") && codes.of(one).contains("1"))
                .findFirst()
                .orElseThrow();
        String code = codes.of(id);

        assertThat(codes.isOf(id, code.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(codes.isOf(id, code.substring(0, 4) + "-" + code.substring(4, 8) + " " + code.substring(8)))
                .isTrue();
        assertThat(codes.isOf(id, code.replace('0', 'o').replace('1', 'I'))).isTrue();
        assertThat(codes.isOf(id, code.replace('1', 'l'))).isTrue();
    }

    @Test
    void a_thousand_appointments_have_a_thousand_codes() {
        Set<String> all = IntStream.range(0, 1000)
                .mapToObj(number -> codes.of("a" + number))
                .collect(Collectors.toSet());

        assertThat(all).hasSize(1000);
    }
}
