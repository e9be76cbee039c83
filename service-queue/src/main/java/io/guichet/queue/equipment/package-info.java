/** Faults of the devices at windows, as far as they decide who may be called there. */
@NullMarked
package io.guichet.queue.equipment;

import org.jspecify.annotations.NullMarked;
