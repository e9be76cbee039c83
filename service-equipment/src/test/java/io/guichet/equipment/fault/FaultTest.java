package io.guichet.equipment.fault;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.actAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Card;
import io.guichet.equipment.asset.Category;
import io.guichet.equipment.asset.Draft;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults (C5, S5, flow 2). */
class FaultTest {

    private final FaultFixture fixture = new FaultFixture();
    private final String printer = fixture.register.printerAt("p-1", "w1").id();

    @Test
    void a_report_makes_the_device_faulty_and_is_told_with_its_window() {
        var fault = fixture.reported(printer, Severity.CRITICAL);

        assertThat(fault.it().settled()).isTrue();
        assertThat(state()).isEqualTo(AssetState.FAULTY);
        assertThat(fixture.faults.events(FaultEvent.Reported.class))
                .singleElement()
                .satisfies(told -> assertThat(told.windowId() + told.severity() + told.reason())
                        .isEqualTo("w1CRITICALno-power"));
    }

    @Test
    void one_intent_is_one_fault_and_what_is_gone_has_none() {
        var report = new ReportFault.Report(printer, Severity.MINOR, Source.STAFF, Reason.SCREEN, "看不清");
        var act = act("s1");
        assertThat(fixture.reportFault.report(report, act)).isEqualTo(fixture.reportFault.report(report, act));
        assertThat(fixture.faults.list(Query.all())).hasSize(1);

        fixture.register.changeAsset.become(printer, AssetState.RETIRED, act("m1"));
        refuses(Why.WRONG_STATE, () -> fixture.reportFault.report(report, act("s2")));
    }

    @Test
    void resolved_once_it_is_healthy_again() {
        var fault = fixture.reported(printer, Severity.CRITICAL);
        fixture.resolveFault.resolve(fault.id(), Resolution.NO_FAULT, act("m1"));
        fixture.resolveFault.resolve(fault.id(), Resolution.REPAIRED, act("m1"));

        assertThat(state()).isEqualTo(AssetState.IN_USE);
        assertThat(fixture.faults.events(FaultEvent.Repaired.class)).hasSize(1);
        assertThat(fixture.faults.find(fault.id()).it().resolution()).isEqualTo(Resolution.NO_FAULT);
    }

    /** A crash between the two documents. */
    @Test
    void what_the_asset_does_not_know_yet_the_sweep_tells() {
        var asset = fixture.register.assets.find(printer).it();
        fixture.faults.add(
                Fault.report("f1", asset, Severity.MAJOR, Source.STAFF, Reason.OTHER, null, "s1", NINE), "k");
        assertThat(state()).isEqualTo(AssetState.IN_USE);

        fixture.settleFaults.sweep();
        fixture.settleFaults.sweep();

        assertThat(state()).isEqualTo(AssetState.FAULTY);
        assertThat(fixture.faults.find("f1").it().settled()).isTrue();
    }

    @Test
    void worse_is_told_again_and_critical_is_not_rated_down() {
        var fault = fixture.reported(printer, Severity.MINOR);
        fixture.rateFault.rate(fault.id(), Severity.MINOR, act("m1"));
        fixture.rateFault.rate(fault.id(), Severity.CRITICAL, act("m1"));

        assertThat(fixture.faults.events(FaultEvent.Reported.class))
                .extracting(FaultEvent.Reported::severity)
                .containsExactly("MINOR", "CRITICAL");
        refuses(Why.WRONG_STATE, () -> fixture.rateFault.rate(fault.id(), Severity.MAJOR, act("m1")));
    }

    @Test
    void the_public_reports_once_and_never_critically() {
        fixture.reportFromPublic.report("p-1", Reason.SCREEN, act("anonymous"));
        fixture.reportFromPublic.report("p-1", Reason.PAPER_JAM, act("anonymous"));

        var faults = fixture.faults.list(Query.all());
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.it().severity()).isEqualTo(Severity.MINOR);
            assertThat(fault.it().note()).isNull();
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.reportFromPublic.report("none", Reason.SCREEN, act("anonymous")));
        fixture.register.changeAsset.become(printer, AssetState.IN_STOCK, act("m1"));
        fixture.resolveFault.resolve(faults.getFirst().id(), Resolution.NO_FAULT, act("m1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixture.reportFromPublic.visible("p-1"));
    }

    @Test
    void a_device_takes_three_public_reports_an_hour() {
        for (int i = 0; i < ReportFromPublic.OF_A_DEVICE; i++) publicReportAndDismissal(NINE.plusSeconds(i));

        refuses(Why.TOO_MANY_REPORTS, () -> publicReportAndDismissal(NINE.plus(Duration.ofMinutes(59))));
        publicReportAndDismissal(NINE.plus(Duration.ofMinutes(61)));
    }

    private void publicReportAndDismissal(Instant at) {
        fixture.reportFromPublic.report("p-1", Reason.SCREEN, actAt("anonymous", at));
        fixture.faults
                .list(Query.all().where("state", FaultState.OPEN))
                .forEach(open -> fixture.resolveFault.resolve(open.id(), Resolution.NO_FAULT, actAt("m1", at)));
    }

    @Test
    void a_device_that_falls_silent_is_a_fault_until_it_is_heard_again() {
        String kiosk = kiosk();
        fixture.hearDevice.hear(kiosk, actAt("kiosk-1", fixture.clock.instant().plusSeconds(3600)));
        fixture.clock.turn(Duration.ofMinutes(65));
        fixture.noteSilence.sweep();
        assertThat(fixture.faults.list(Query.all())).isEmpty();

        fixture.clock.turn(Duration.ofSeconds(1));
        fixture.noteSilence.sweep();
        fixture.noteSilence.sweep();
        var fault = fixture.faults.list(Query.all()).getFirst().it();
        assertThat(fixture.faults.list(Query.all())).hasSize(1);
        assertThat(fault.source()).isEqualTo(Source.HEARTBEAT);

        fixture.hearDevice.hear(kiosk, actAt("kiosk-1", fixture.clock.instant()));
        assertThat(fixture.faults.find(fault.id()).it().resolution()).isEqualTo(Resolution.CAME_BACK);
        assertThat(fixture.register.assets.find(kiosk).it().state()).isEqualTo(AssetState.IN_USE);
    }

    /** C4: everything is switched off in the evening. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T09:30:00Z", "2026-03-03T00:30:00Z", "2026-03-03T01:04:00Z", "2026-03-04T03:00:00Z"})
    void nobody_misses_a_device_while_the_hall_is_closed_or_just_opened(String at) {
        fixture.hearDevice.hear(kiosk(), actAt("kiosk-1", Instant.parse("2026-03-02T08:59:00Z")));
        fixture.clock.set(Instant.parse(at));

        fixture.noteSilence.sweep();

        assertThat(fixture.faults.list(Query.all())).isEmpty();
    }

    @Test
    void only_the_device_itself_is_heard() {
        String kiosk = kiosk();

        refuses(Why.NOT_YOUR_DEVICE, () -> fixture.hearDevice.hear(kiosk, act("kiosk-2")));
        refuses(Why.NOT_YOUR_DEVICE, () -> fixture.hearDevice.hear(printer, act("kiosk-1")));
    }

    private String kiosk() {
        Card card = new Card(Category.KIOSK, "K", "S", null, null, null, null, null, List.of(), null, "kiosk-1");
        Draft draft = new Draft("k-1", card, new Spot("hall-1", null, null, null), "centre", null, true);
        return fixture.register.registerAsset.register(draft, act("m1")).id();
    }

    private AssetState state() {
        return fixture.register.assets.find(printer).it().state();
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
