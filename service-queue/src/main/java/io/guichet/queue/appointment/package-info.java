/** Places in line that are promised for a time, and what becomes of them. */
@NullMarked
package io.guichet.queue.appointment;

import org.jspecify.annotations.NullMarked;
