package io.guichet.local.demo;

import org.jspecify.annotations.Nullable;

/**
 * One visit as it went.
 *
 * @param expected what was shown at issue; null where no estimate was shown
 * @param waited from issue to the first call, in seconds of the data; null when never called
 */
record Journey(
        Visit visit,
        @Nullable Expectation expected,
        @Nullable Double waited,
        Ending ending) {}
