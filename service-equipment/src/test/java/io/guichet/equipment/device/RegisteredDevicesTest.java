package io.guichet.equipment.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.shelf.Query;
import io.guichet.platform.domain.NotFound;
import org.junit.jupiter.api.Test;

class RegisteredDevicesTest {

    private final AssetFixture fixture = new AssetFixture();
    private final Devices devices = new RegisteredDevices(fixture.assets);

    @Test
    void a_device_is_as_the_register_has_it() {
        String id = fixture.printerAt("p-1", "w1").id();
        Device device = devices.find(id);

        assertThat(device.hallId()).isEqualTo("hall-1");
        assertThat(device.windowId()).isEqualTo("w1");
        assertThat(device.category()).isEqualTo("PRINTER");
        assertThat(device.sealNumber()).isEqualTo("seal-17");
        assertThat(device.costBearer()).isEqualTo("unit-1");
        assertThat(device.inService()).isTrue();
        assertThat(devices.known("no-such")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> devices.find("no-such"));
    }

    @Test
    void a_list_is_of_those_in_service_and_longer_than_one_page() {
        for (int i = 0; i < Query.MOST + 5; i++) fixture.printerAt("p-%05d".formatted(i), "w1");
        String retired = fixture.printerAt("p-retired", "w1").id();
        fixture.changeAsset.become(retired, AssetState.RETIRED, AssetFixture.act("m1"));

        assertThat(devices.ofHall("hall-1", null, 5_000)).hasSize(Query.MOST + 5);
        assertThat(devices.ofHall("hall-1", "unit-1", 7)).hasSize(7);
        assertThat(devices.ofHall("hall-1", "unit-9", 7)).isEmpty();
        assertThat(devices.ofHall("hall-2", null, 7)).isEmpty();
        assertThat(devices.ofModel("LaserJet 400", null, 5_000)).hasSize(Query.MOST + 5);
        assertThat(devices.ofModel("LaserJet 400", "hall-2", 9)).isEmpty();
        assertThat(devices.find(retired).inService()).isFalse();
    }
}
