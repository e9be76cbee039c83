package io.guichet.queue.organisation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.HallEvent;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.RegionEvent;
import io.guichet.queue.organisation.UnitEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationWireTest {

    static Stream<WireEvent> events() {
        return Stream.of(
                        hallEvents().map(HallEventWire::of),
                        Stream.of(RegionEventWire.of(region())),
                        Stream.of(UnitEventWire.of(unit())))
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(WireEvent wire) {
        Samples.assertSame(wire);
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(HallEvent.class, hallEvents());
        Samples.assertOneOfEach(RegionEvent.class, Stream.of(region()));
        Samples.assertOneOfEach(UnitEvent.class, Stream.of(unit()));
    }

    @Test
    void definitions_go_to_the_published_organisation_under_a_key_of_their_kind() {
        assertThat(events().map(WireEvent::address).filter(address -> address != null))
                .containsExactly(
                        new WireEvent.Address("guichet.queue.organisation", "hall:hall-2"),
                        new WireEvent.Address("guichet.queue.organisation", "region:city"),
                        new WireEvent.Address("guichet.queue.organisation", "unit:unit-1"));
    }

    private static Stream<HallEvent> hallEvents() {
        Emergency emergency = new Emergency(new Words("系统故障", "System fault"), HallFixture.NINE, "plan-1");
        return Stream.of(
                new HallEvent.Defined(HallFixture.postedHall()),
                new HallEvent.EmergencyStarted("hall-2", emergency, HallFixture.at("09:05")),
                new HallEvent.EmergencyEnded("hall-2", HallFixture.NINE, HallFixture.at("10:00")));
    }

    private static RegionEvent region() {
        return new RegionEvent.Defined(HallFixture.city());
    }

    private static UnitEvent unit() {
        return new UnitEvent.Defined(HallFixture.unit("unit-1", "hall-2"));
    }
}
