package io.guichet.queue.window;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.ShortMemory;
import java.time.Duration;
import java.time.InstantSource;

/** What stands above the windows: shown with every call, changed once in years, so read every ten seconds at most. */
public final class WindowLabels {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Windows windows;
    private final ShortMemory<Words> labels;

    public WindowLabels(Windows windows, InstantSource clock) {
        this.windows = windows;
        this.labels = new ShortMemory<>(REMEMBERED, clock);
    }

    /** Its id where the window is not known here. */
    public Words of(String windowId) {
        Words label = labels.recall(
                windowId, id -> windows.known(id).map(ServiceWindow::label).orElse(null));
        return label == null ? new Words(windowId, windowId) : label;
    }
}
