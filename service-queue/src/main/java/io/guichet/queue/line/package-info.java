/** Numbers and places: what is counted per hall, series and business day. */
@NullMarked
package io.guichet.queue.line;

import org.jspecify.annotations.NullMarked;
