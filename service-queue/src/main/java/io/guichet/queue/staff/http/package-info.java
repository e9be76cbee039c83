/** Staff as set by operators. */
@NullMarked
package io.guichet.queue.staff.http;

import org.jspecify.annotations.NullMarked;
