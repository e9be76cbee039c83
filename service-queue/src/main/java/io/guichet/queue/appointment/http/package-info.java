/** Appointments over HTTP: the public's, the staff's and the planner's side. */
@NullMarked
package io.guichet.queue.appointment.http;

import org.jspecify.annotations.NullMarked;
