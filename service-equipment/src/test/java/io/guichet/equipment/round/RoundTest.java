package io.guichet.equipment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.equipment.software.Approvals;
import io.guichet.equipment.software.DecideSoftware;
import io.guichet.equipment.software.Program;
import io.guichet.equipment.software.SoftwareEvent;
import io.guichet.equipment.software.SoftwareRequest;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S5, C2, C7, C10: what a round finds, and that its facts stay as they were. */
class RoundTest {

    private static final Program OFFICE = new Program("Office", "11", null);
    private static final Program GAME = new Program("Game", "1", null);

    private final InMemoryDevices devices =
            new InMemoryDevices(DeviceFixture.printer("a"), DeviceFixture.printer("b"), elsewhere("far"));
    private final InMemoryShelf<Round, RoundEvent> rounds = new InMemoryShelf<>("round");
    private final InMemoryShelf<SoftwareRequest, SoftwareEvent> requests = new InMemoryShelf<>("request");
    private final GoRound goRound = new GoRound(rounds, devices, new Approvals(requests));
    private final String id = goRound.start("hall-1", null, act()).id();

    @Test
    void what_stands_where_it_belongs_is_no_finding() {
        scan(inOrder("a"));
        scan(inOrder("b"));
        Round finished = goRound.finish(id, act()).it();

        assertThat(finished.findings()).isEmpty();
        RoundEvent.Finished told = rounds.events(RoundEvent.Finished.class).getFirst();
        assertThat(told.expected()).isEqualTo(2);
        assertThat(told.found()).isEqualTo(2);
        assertThat(told.missing()).isEmpty();
    }

    @Test
    void what_nobody_saw_is_missing() {
        scan(inOrder("a"));
        Round finished = goRound.finish(id, act()).it();

        assertThat(finished.findings()).extracting(Finding::kind).containsExactly(FindingKind.MISSING);
        assertThat(rounds.events(RoundEvent.Finished.class).getFirst().missing())
                .containsExactly("b");
    }

    @Test
    void what_belongs_elsewhere_or_nowhere_is_unexpected() {
        assertThat(scan(inOrder("far"))).extracting(Finding::kind).containsExactly(FindingKind.UNEXPECTED);
        Finding unknown =
                scan(sighting("nobody-knows", null, null, SealState.NONE, null)).getLast();
        assertThat(unknown.kind()).isEqualTo(FindingKind.UNEXPECTED);
        assertThat(unknown.expected()).isNull();
    }

    @Test
    void another_window_and_another_socket_are_told_apart() {
        assertThat(scan(sighting("a", "w2", "socket-a", SealState.INTACT, "seal-a")))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.WRONG_PLACE);
        assertThat(scan(sighting("b", "w1", "socket-x", SealState.INTACT, "seal-b")))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.WRONG_PLACE, FindingKind.SOCKET_DRIFT);
    }

    @ParameterizedTest
    @CsvSource({
        "INTACT, seal-a, false",
        "INTACT, , false",
        "INTACT, seal-x, true",
        "BROKEN, seal-a, true",
        "MISSING, , true",
        "NONE, , true"
    })
    void a_seal_is_whole_and_the_registered_one(SealState seal, @Nullable String number, boolean broken) {
        List<Finding> found = scan(sighting("a", "w1", null, seal, number));
        assertThat(found.stream().map(Finding::kind).toList())
                .isEqualTo(broken ? List.of(FindingKind.SEAL_BROKEN) : List.of());
        // Damage is on the person (C7): the finding names who keeps the device.
        if (broken) assertThat(found.getFirst().custodian()).isEqualTo("s1");
    }

    @Test
    void a_device_without_a_registered_seal_may_have_none() {
        devices.put(new Device(
                "c",
                "COM-c",
                "hall-1",
                null,
                null,
                "PC",
                "M",
                null,
                null,
                null,
                null,
                null,
                true,
                DeviceFixture.SINCE));
        String other = goRound.start("hall-1", null, act()).id();
        goRound.scan(other, sighting("c", null, null, SealState.NONE, null), act());
        assertThat(rounds.find(other).it().findings()).isEmpty();
    }

    @Test
    void programs_that_nobody_approved_are_one_finding() {
        var software = new DecideSoftware(requests, PlanFixture.TIMES, new TurnableClock(PlanFixture.NINE));
        String request =
                software.request("hall-1", null, OFFICE, "letters", act()).id();
        software.approve(
                request, PlanFixture.MONDAY, null, new Act(Ids.next(), "v001", new IfMatch(null), PlanFixture.NINE));

        Sighting sighting = new Sighting("a", "w1", null, SealState.INTACT, null, List.of(OFFICE, GAME));
        Finding finding = scan(sighting).getFirst();

        assertThat(finding.kind()).isEqualTo(FindingKind.UNAPPROVED_SOFTWARE);
        assertThat(finding.programs()).containsExactly(GAME);
        assertThat(rounds.events(RoundEvent.Found.class).getFirst().programs()).containsExactly("Game 1");
    }

    @Test
    void a_repeated_scan_is_flagged_and_changes_nothing_else() {
        scan(inOrder("a"));
        List<RoundEvent> told = rounds.events();
        scan(sighting("a", "w9", "other", SealState.BROKEN, null));

        Round round = rounds.find(id).it();
        assertThat(round.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.repeats()).isEqualTo(1);
            assertThat(seen.windowId()).isEqualTo("w1");
        });
        assertThat(round.findings()).isEmpty();
        assertThat(rounds.events()).isEqualTo(told);
    }

    @Test
    void the_same_command_again_is_no_repeated_scan() {
        Act act = act();
        goRound.scan(id, inOrder("a"), act);
        goRound.scan(id, inOrder("a"), act);

        assertThat(rounds.find(id).it().seen().getFirst().repeats()).isZero();
    }

    @Test
    void later_changes_of_the_registry_rewrite_nothing() {
        scan(sighting("a", "w2", null, SealState.INTACT, null));
        Round before = goRound.finish(id, act()).it();
        devices.put(new Device(
                "a",
                "COM-a",
                "hall-9",
                null,
                null,
                "PHONE",
                "other",
                null,
                null,
                "s9",
                null,
                null,
                false,
                DeviceFixture.SINCE));

        assertThat(rounds.find(id).it()).isEqualTo(before);
        assertThat(before.expected().getFirst().model()).isEqualTo("P-1000");
        assertThat(before.expected().getFirst().label()).isEqualTo(DeviceFixture.labelOf("a"));
        assertThat(before.findings().getFirst().expected()).isEqualTo("w1");
    }

    @Test
    void a_finished_round_takes_no_scan_and_is_not_finished_twice() {
        goRound.finish(id, act());

        refuses(Why.WRONG_STATE, () -> goRound.scan(id, inOrder("a"), act()));
        refuses(Why.WRONG_STATE, () -> goRound.finish(id, act()));
    }

    @Test
    void a_round_goes_over_2000_devices_at_most() {
        for (int i = 0; i < Round.MOST_DEVICES - 2; i++) devices.put(DeviceFixture.printer("more-" + i));
        goRound.start("hall-1", null, act());
        devices.put(DeviceFixture.printer("one-too-many"));
        refuses(Why.TOO_MANY_DEVICES, () -> goRound.start("hall-1", null, act()));
        goRound.start("hall-1", "unit-9", act());
    }

    @Test
    void a_scan_lists_300_programs_at_most() {
        new Sighting("a", null, null, SealState.NONE, null, Collections.nCopies(300, GAME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sighting("a", null, null, SealState.NONE, null, Collections.nCopies(301, GAME)));
    }

    private List<Finding> scan(Sighting sighting) {
        return goRound.scan(id, sighting, act()).it().findings();
    }

    private static Sighting inOrder(String deviceId) {
        return sighting(deviceId, "w1", "socket-" + deviceId, SealState.INTACT, "seal-" + deviceId);
    }

    private static Sighting sighting(
            String deviceId,
            @Nullable String window,
            @Nullable String socket,
            SealState seal,
            @Nullable String number) {
        return new Sighting(deviceId, window, socket, seal, number, null);
    }

    private static Device elsewhere(String id) {
        return DeviceFixture.at(id, "hall-2", "w1");
    }

    private static void refuses(Why why, Runnable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command::run)
                .satisfies(no -> assertThat(no.why()).isEqualTo(why));
    }

    private static Act act() {
        return new Act(Ids.next(), "m001", new IfMatch(null), PlanFixture.NINE);
    }
}
