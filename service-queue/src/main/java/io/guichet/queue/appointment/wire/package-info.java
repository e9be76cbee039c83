/** Appointment events as other services read them. */
@NullMarked
package io.guichet.queue.appointment.wire;

import org.jspecify.annotations.NullMarked;
