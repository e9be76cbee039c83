package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.List;

/**
 * What stands between a visitor and a window.
 *
 * @param people who will be called before
 * @param windows open for the visitor's item, at least 1; those in neither list are ready
 * @param underWay how long each of those windows has served its present visitor
 * @param resting how long ago each idle window let its last visitor go, if it had one in this session
 * @param favoured stands there with a credit: others do not pass so easily
 */
public record LineAhead(int people, int windows, List<Duration> underWay, List<Duration> resting, boolean favoured) {

    public LineAhead {
        if (people < 0) throw new IllegalArgumentException("people: at least 0");
        if (windows < 1) throw new IllegalArgumentException("windows: at least 1");
        underWay = List.copyOf(underWay);
        resting = List.copyOf(resting);
        if (underWay.size() + resting.size() > windows) {
            throw new IllegalArgumentException("more windows at work or resting than open");
        }
    }

    /** Behind windows of which nothing is known. */
    public static LineAhead of(int people, int windows) {
        return new LineAhead(people, windows, List.of(), List.of(), false);
    }
}
