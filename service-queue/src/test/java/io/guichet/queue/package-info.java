/** The queue service as a whole, over HTTP, on a real broker and the database of the run. */
@NullMarked
package io.guichet.queue;

import org.jspecify.annotations.NullMarked;
