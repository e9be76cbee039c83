/** People at windows: their number, where they work and what they are qualified for. No names. */
@NullMarked
package io.guichet.queue.staff;

import org.jspecify.annotations.NullMarked;
