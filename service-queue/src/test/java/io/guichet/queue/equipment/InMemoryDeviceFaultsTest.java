package io.guichet.queue.equipment;

class InMemoryDeviceFaultsTest extends DeviceFaultsContract {

    private final InMemoryDeviceFaults faults = new InMemoryDeviceFaults();

    @Override
    protected DeviceFaults faults() {
        return faults;
    }
}
