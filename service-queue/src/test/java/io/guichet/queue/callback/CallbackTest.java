package io.guichet.queue.callback;

import static io.guichet.queue.callback.CallbackFixture.NINE;
import static io.guichet.queue.callback.CallbackFixture.NOON;
import static io.guichet.queue.callback.CallbackFixture.OTHER;
import static io.guichet.queue.callback.CallbackFixture.OWN;
import static io.guichet.queue.callback.CallbackFixture.SEALING;
import static io.guichet.queue.callback.CallbackFixture.SUPERVISOR;
import static io.guichet.queue.callback.CallbackFixture.reached;
import static io.guichet.queue.callback.CallbackFixture.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {

    private final Callback callback = requested("c1");

    @Test
    void it_is_overdue_from_its_due_time_on_unless_done() {
        assertThat(callback.stateAt(NOON.minusMillis(1))).isEqualTo(CallbackState.OPEN);
        assertThat(callback.stateAt(NOON)).isEqualTo(CallbackState.OVERDUE);
        assertThat(callback.finish(OWN, reached(), "k").after().stateAt(NOON)).isEqualTo(CallbackState.DONE);
    }

    @Test
    void overdue_is_told_once_and_not_before() {
        assertThat(callback.noteOverdue(NOON.minusMillis(1)).isEmpty()).isTrue();
        var noted = callback.noteOverdue(NOON);
        assertThat(noted.events()).singleElement().isInstanceOf(CallbackEvent.Overdue.class);
        assertThat(noted.after().noteOverdue(NOON.plusSeconds(60)).isEmpty()).isTrue();
    }

    @Test
    void only_the_clerk_who_promised_and_supervisors_see_whom_to_call() {
        var seen = callback.openContact(OWN, ContactPurpose.CALL_BACK, "k", NINE);
        assertThat(seen.events()).singleElement().isInstanceOf(CallbackEvent.ContactOpened.class);
        assertThat(callback.openContact(SUPERVISOR, ContactPurpose.COMPLAINT, "k", NINE)
                        .isEmpty())
                .isFalse();
        assertThatExceptionOfType(CallbackRefusal.NotYours.class)
                .isThrownBy(() -> callback.openContact(OTHER, ContactPurpose.CALL_BACK, "k", NINE));
        assertThatExceptionOfType(CallbackRefusal.NotYours.class)
                .isThrownBy(() -> callback.finish(OTHER, reached(), "k"));
    }

    @Test
    void it_is_done_once() {
        Callback done = callback.finish(OWN, reached(), "k").after();

        assertThatExceptionOfType(CallbackRefusal.AlreadyDone.class)
                .isThrownBy(() -> done.finish(SUPERVISOR, reached(), "other"));
    }

    @Test
    void whom_to_call_opens_only_in_its_own_callback() {
        assertThat(callback.contact().open(SEALING, "c1")).isEqualTo(CallbackFixture.CONTACT);
        assertThatIllegalStateException().isThrownBy(() -> callback.contact().open(SEALING, "c2"));
    }

    @Test
    void nothing_prints_whom_to_call() {
        assertThat(callback.toString() + CallbackFixture.CONTACT).doesNotContain("138", "张三", "养老金");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "phone", "138000000001380000000", "138;0000"})
    void a_phone_is_5_to_20_digits(String phone) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contact("张三", phone, null));
    }
}
