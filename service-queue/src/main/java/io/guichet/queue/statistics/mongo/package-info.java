/** Visits read from MongoDB. */
@NullMarked
package io.guichet.queue.statistics.mongo;

import org.jspecify.annotations.NullMarked;
