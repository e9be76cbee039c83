package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EquipmentSeedTest {

    @Test
    void each_window_has_computer_printer_phone_and_pad_and_the_hall_kiosks_and_a_display() {
        var devices = EquipmentSeed.devices(HallSeed.read("/seed/hall-1.json"));

        assertThat(devices).hasSize(16 * 4 + 3);
        assertThat(devices).extracting(device -> part(device, "spot", "socket")).doesNotHaveDuplicates();
        assertThat(devices)
                .filteredOn(device -> "pad-w01".equals(part(device, "card", "deviceId")))
                .singleElement()
                .satisfies(pad -> assertThat(part(pad, "spot", "windowId")).isEqualTo("hall-1-w01"));
    }

    private static @Nullable Object part(Map<?, ?> device, String part, String field) {
        return device.get(part) instanceof Map<?, ?> fields ? fields.get(field) : null;
    }
}
