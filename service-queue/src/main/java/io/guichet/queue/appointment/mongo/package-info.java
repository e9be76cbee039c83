/** Plans, places and appointments in MongoDB. */
@NullMarked
package io.guichet.queue.appointment.mongo;

import org.jspecify.annotations.NullMarked;
