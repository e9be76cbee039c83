package io.guichet.equipment.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C2: no unapproved programs; the centre approves first, somebody else than who asks. */
class SoftwareRequestTest {

    private static final Instant NINE = PlanFixture.NINE;
    private static final LocalDate TODAY = PlanFixture.MONDAY;
    private static final Program READER = new Program("Card Reader", "2.1", "a".repeat(64));

    private final TurnableClock clock = new TurnableClock(NINE);
    private final InMemoryShelf<SoftwareRequest, SoftwareEvent> requests = new InMemoryShelf<>("software request");
    private final DecideSoftware software = new DecideSoftware(requests, PlanFixture.TIMES, clock);
    private final Approvals approvals = new Approvals(requests);

    @Test
    void it_is_asked_approved_by_another_installed_and_found() {
        String id = asked("printer-1");
        approve(id, "v001", TODAY.plusDays(9));
        software.install(id, act("m001"));
        approvals.noteFound("hall-1", "printer-1", List.of(READER), "round-1", NINE);
        approvals.noteFound("hall-1", "printer-1", List.of(READER), "round-2", NINE);

        assertThat(requests.find(id).it().state()).isEqualTo(SoftwareState.FOUND);
        assertThat(requests.find(id).it().foundIn()).isEqualTo("round-1");
        assertThat(requests.events(SoftwareEvent.Found.class)).hasSize(1);
    }

    @Test
    void who_asks_does_not_decide() {
        String id = asked("printer-1");
        refuses(Why.SAME_PERSON, () -> approve(id, "s1", TODAY));
        refuses(Why.SAME_PERSON, () -> software.refuse(id, "nein", act("s1")));
        software.refuse(id, "no need", act("v001"));
        refuses(Why.WRONG_STATE, () -> approve(id, "v001", TODAY));
        refuses(Why.WRONG_STATE, () -> software.install(id, act("m001")));
    }

    @Test
    void what_is_not_approved_is_not_installed() {
        String id = asked("printer-1");
        refuses(Why.WRONG_STATE, () -> software.install(id, act("m001")));
    }

    @Test
    void an_approval_ends_with_its_last_day() {
        String id = asked("printer-1");
        approve(id, "v001", TODAY);
        Instant midnight = Instant.parse("2026-11-02T16:00:00Z");
        assertThat(allowed(id, "printer-1", midnight.minusMillis(1))).isTrue();
        assertThat(allowed(id, "printer-1", midnight)).isFalse();
        refuses(Why.APPROVAL_EXPIRED, () -> software.install(id, new Act(Ids.next(), "m001", any(), midnight)));

        clock.set(midnight.minusMillis(1));
        software.expire();
        assertThat(requests.find(id).it().state()).isEqualTo(SoftwareState.APPROVED);
        clock.turn(Duration.ofMillis(1));
        software.expire();
        software.expire();
        assertThat(requests.events(SoftwareEvent.Expired.class)).hasSize(1);
        refuses(Why.APPROVAL_EXPIRED, () -> software.install(id, act("m001")));
    }

    @Test
    void an_approval_is_for_today_at_the_earliest_and_three_years_at_most() {
        String id = asked("printer-1");
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> approve(id, "v001", TODAY.minusDays(1)));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> approve(id, "v001", TODAY.plusYears(3).plusDays(1)));
        approve(id, "v001", TODAY.plusYears(3));
    }

    @Test
    void an_approval_is_for_its_device_program_version_and_hash() {
        String id = asked("printer-1");
        approve(id, "v001", TODAY);
        SoftwareRequest approved = requests.find(id).it();

        assertThat(approved.allows("printer-1", new Program("card reader", "2.1", null), NINE))
                .isTrue();
        assertThat(approved.allows("printer-2", READER, NINE)).isFalse();
        assertThat(approved.allows("printer-1", new Program("Card Reader", "2.2", null), NINE))
                .isFalse();
        assertThat(approved.allows("printer-1", new Program("Card Reader", "2.1", "b".repeat(64)), NINE))
                .isFalse();
    }

    @Test
    void an_approval_for_the_hall_is_for_every_device_of_it() {
        String id = asked(null);
        approve(id, "v001", TODAY);

        assertThat(approvals.of("hall-1", "any")).hasSize(1);
        assertThat(approvals.of("hall-2", "any")).isEmpty();
        assertThat(allowed(id, "any", NINE)).isTrue();
    }

    @Test
    void the_same_command_asks_once() {
        Act act = act("s1");
        Kept<SoftwareRequest> first = software.request("hall-1", null, READER, "cards", act);
        assertThat(software.request("hall-1", null, READER, "cards", act)).isEqualTo(first);
    }

    @Test
    void a_hash_is_64_hex_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Program("a", "1", "A".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Program("a", "1", "a".repeat(63)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Program("", "1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Program("a", "1".repeat(101), null));
    }

    private String asked(@Nullable String deviceId) {
        return software.request(
                        "hall-1",
                        deviceId == null ? null : DeviceFixture.printer(deviceId),
                        READER,
                        "to read cards",
                        act("s1"))
                .id();
    }

    private void approve(String id, String by, LocalDate until) {
        software.approve(id, until, null, act(by));
    }

    private boolean allowed(String id, String device, Instant at) {
        return requests.find(id).it().allows(device, READER, at);
    }

    private static void refuses(Why why, Runnable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command::run)
                .satisfies(no -> assertThat(no.why()).isEqualTo(why));
    }

    private static Act act(String by) {
        return new Act(Ids.next(), by, any(), NINE);
    }

    private static IfMatch any() {
        return new IfMatch(null);
    }
}
