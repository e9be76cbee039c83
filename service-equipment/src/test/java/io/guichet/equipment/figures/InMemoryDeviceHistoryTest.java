package io.guichet.equipment.figures;

class InMemoryDeviceHistoryTest extends DeviceHistoryContract {

    private final DeviceHistory history = new InMemoryDeviceHistory();

    @Override
    protected DeviceHistory history() {
        return history;
    }
}
