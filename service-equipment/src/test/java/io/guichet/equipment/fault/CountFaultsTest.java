package io.guichet.equipment.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.shelf.Kept;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CountFaultsTest {

    private final FaultFixture room = new FaultFixture();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountFaults count = new CountFaults(room.faults, PlaceFixture.places(), meters);

    @Test
    void open_faults_are_counted_by_hall_and_severity_and_every_hall_is_there() {
        String printer = room.register.printerAt("p-1", "w1").id();
        Kept<Fault> fault = room.reported(printer, Severity.CRITICAL);
        count.count();

        assertThat(open("hall-1", "critical")).isEqualTo(1);
        assertThat(open("hall-1", "minor")).isZero();
        assertThat(open("hall-2", "critical")).isZero();

        room.resolveFault.resolve(fault.id(), Resolution.REPAIRED, AssetFixture.act("s2"));
        count.count();
        assertThat(open("hall-1", "critical")).isZero();
    }

    private double open(String hall, String severity) {
        return meters.get("guichet.faults.open")
                .tag("hall", hall)
                .tag("severity", severity)
                .gauge()
                .value();
    }
}
