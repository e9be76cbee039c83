/** What a hall did in some days: counts, waits, handling times and stages, by item and by window. */
@NullMarked
package io.guichet.queue.statistics;

import org.jspecify.annotations.NullMarked;
