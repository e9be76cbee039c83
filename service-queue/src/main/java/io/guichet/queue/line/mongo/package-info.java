/** Counters in MongoDB. */
@NullMarked
package io.guichet.queue.line.mongo;

import org.jspecify.annotations.NullMarked;
