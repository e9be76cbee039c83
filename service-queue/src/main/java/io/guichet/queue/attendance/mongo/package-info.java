/** Watched lines in MongoDB. */
@NullMarked
package io.guichet.queue.attendance.mongo;

import org.jspecify.annotations.NullMarked;
