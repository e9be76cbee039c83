package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallLogTest {
    private static final String QUEUED =
            "AA0101\t34540\t48178511\t2\tPS\t990201\t8:19:42\t8:19:47\t5\t8:19:47\t8:20:21\t34\tAGENT\t8:20:20\t8:22:04\t104\tMICHAL";
    private static final String STRAIGHT_TO_A_SERVER =
            "AA0101\t34536\t0\t0\tPS\t990201\t7:02:47\t7:02:56\t9\t0:00:00\t0:00:00\t0\tAGENT\t7:02:55\t7:05:41\t166\tDORIT";
    private static final String HUNG_UP =
            "AA0101\t34539\t23317894\t2\tPS\t990201\t8:09:16\t8:09:22\t6\t8:09:22\t8:09:27\t5\tHANG\t0:00:00\t0:00:00\t0\tNO_SERVER";
    private static final String OVER_MIDNIGHT =
            "AA0104\t22869\t24309866\t2\tPS\t990208\t23:59:50\t23:59:55\t5\t0:00:05\t0:00:52\t47\tAGENT\t0:00:52\t0:09:27\t515\tAVNI";
    private static final String CLOCK_WENT_BACK =
            "AA0102\t30456\t25627027\t2\tPS\t990207\t9:48:14\t9:47:17\t-57\t9:47:17\t9:50:11\t174\tAGENT\t9:50:11\t9:51:28\t77\tKAZAV";

    @Test
    void a_queued_call_arrives_when_it_joins_the_line() {
        var call = CallLog.parse(QUEUED);

        assertThat(call.date()).isEqualTo(LocalDate.of(1999, 2, 1));
        assertThat(call.arrival()).isEqualTo(CallLog.seconds("8:19:47"));
        assertThat(call.waited()).isEqualTo(34);
        assertThat(call.serviceStart()).isEqualTo(CallLog.seconds("8:20:20"));
        assertThat(call.serviceSeconds()).isEqualTo(104);
        assertThat(call.server()).isEqualTo("MICHAL");
        assertThat(call.highPriority()).isTrue();
    }

    @Test
    void a_queue_time_of_zero_means_never_queued() {
        var call = CallLog.parse(STRAIGHT_TO_A_SERVER);

        assertThat(call.arrival()).isEqualTo(CallLog.seconds("7:02:47"));
        assertThat(call.waited()).isZero();
        assertThat(call.highPriority()).isFalse();
    }

    @Test
    void who_hung_up_has_no_server() {
        var call = CallLog.parse(HUNG_UP);

        assertThat(call.outcome()).isEqualTo(CallOutcome.HANG);
        assertThat(call.hasServer()).isFalse();
        assertThat(call.waited()).isEqualTo(5);
    }

    @Test
    void times_after_midnight_belong_to_the_day_of_the_call() {
        var call = CallLog.parse(OVER_MIDNIGHT);

        assertThat(call.arrival()).isEqualTo(86_405);
        assertThat(call.serviceStart()).isEqualTo(86_452);
        assertThat(call.serviceEnd()).isEqualTo(86_967);
    }

    @Test
    void a_minute_backwards_is_a_clock_that_was_set_not_a_new_day() {
        assertThat(CallLog.parse(CLOCK_WENT_BACK).arrival()).isEqualTo(CallLog.seconds("9:47:17"));
    }

    @Test
    void an_hour_of_24_is_understood() {
        assertThat(CallLog.seconds("24:00:12")).isEqualTo(86_412);
    }

    @Test
    void a_line_with_other_columns_is_refused() {
        assertThatThrownBy(() -> CallLog.parse("AA0101\t34536")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_default_day_is_complete_and_in_order() {
        var calls = CallLog.day(LocalDate.of(1999, 2, 16));

        assertThat(calls).hasSize(1726).extracting(Call::arrival).isSorted();
    }
}
