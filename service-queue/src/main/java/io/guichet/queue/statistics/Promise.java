package io.guichet.queue.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How a promised limit in minutes was kept.
 *
 * @param kept services whose work took no longer than promised
 * @param judged those, the ones that took longer, and the ones that go on and have taken longer already
 * @param rate 0 to 1; null when nothing can be judged
 */
public record Promise(int kept, int judged, @Nullable Double rate) {

    static Promise of(int kept, int judged) {
        return new Promise(kept, judged, judged == 0 ? null : (double) kept / judged);
    }
}
