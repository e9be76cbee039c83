/** Matters in MongoDB. */
@NullMarked
package io.guichet.queue.result.mongo;

import org.jspecify.annotations.NullMarked;
