package io.guichet.queue.window;

class InMemoryWindowsTest extends WindowsContract {

    private final Windows windows = new InMemoryWindows();

    @Override
    protected Windows windows() {
        return windows;
    }
}
