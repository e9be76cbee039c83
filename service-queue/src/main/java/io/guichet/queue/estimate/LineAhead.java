package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.List;

/**
 * What stands between a visitor and a window.
 *
 * @param people who will be called before
 * @param windows open for the visitor's item, at least 1
 * @param underWay how long each of those windows has served its present visitor; idle windows are not listed
 */
public record LineAhead(int people, int windows, List<Duration> underWay) {

    public LineAhead {
        if (people < 0) throw new IllegalArgumentException("people: at least 0");
        if (windows < 1) throw new IllegalArgumentException("windows: at least 1");
        underWay = List.copyOf(underWay);
    }
}
