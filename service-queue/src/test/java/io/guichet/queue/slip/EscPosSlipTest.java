package io.guichet.queue.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Words;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EscPosSlipTest {

    private static final String HEX_URL =
            HexFormat.of().formatHex("http://127.0.0.1:8080/t/abc".getBytes(Charset.forName("US-ASCII")));

    /** The bytes a printer gets, command by command (ESC/POS; text GB18030). */
    @Test
    void a_slip_is_these_bytes() {
        String hex = HexFormat.of().formatHex(EscPosSlip.of(slip(false)));

        assertThat(hex)
                .startsWith("1b40" + "1c26" + "1b6101")
                .contains("1d2133" + gb("A005\n") + "1d2100")
                .contains(gb("前面 3 人 / 3 ahead\n"))
                .contains(gb("预计等候 2–9 分钟 / min\n"))
                .contains("1d286b04003141" + "3200" + "1d286b0300314308" + "1d286b0300314531")
                .contains("1d286b" + "1e00" + "315030" + HEX_URL + "1d286b0300315130")
                .contains(gb("评价码 059026 / rating code\n"))
                .contains(gb("2026-11-23 09:00\n"))
                .endsWith("1b6404" + "1d564200")
                .doesNotContain(gb("补打"));
    }

    @Test
    void a_second_print_says_so() {
        assertThat(HexFormat.of().formatHex(EscPosSlip.of(slip(true)))).contains(gb("补打 REPRINT\n"));
    }

    private static String gb(String text) {
        return HexFormat.of().formatHex(text.getBytes(Charset.forName("GB18030")));
    }

    private static Slip slip(boolean reprint) {
        return new Slip(
                new Words("大厅", "Hall"),
                "A005",
                new Words("养老保险转移", "Pension transfer"),
                3,
                new Slip.Minutes(2, 9),
                ZonedDateTime.parse("2026-11-23T09:00:00+08:00[Asia/Shanghai]"),
                "http://127.0.0.1:8080/t/abc",
                "059026",
                reprint);
    }
}
