package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EquipmentSeedTest {

    @Test
    void each_window_has_computer_printer_phone_and_pad_and_the_hall_kiosks_and_a_display() {
        var devices = EquipmentSeed.devices(HallSeed.read("/seed/hall-1.json"));

        assertThat(devices).hasSize(16 * 4 + 3);
        assertThat(devices)
                .extracting(device -> ((Map<?, ?>) device.get("spot")).get("socket"))
                .doesNotHaveDuplicates();
        assertThat(devices)
                .filteredOn(device -> "pad-w01".equals(((Map<?, ?>) device.get("card")).get("deviceId")))
                .singleElement()
                .satisfies(pad -> assertThat(((Map<?, ?>) pad.get("spot")).get("windowId"))
                        .isEqualTo("hall-1-w01"));
    }
}
