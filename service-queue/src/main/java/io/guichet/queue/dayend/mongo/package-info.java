/** Day ends in MongoDB. */
@NullMarked
package io.guichet.queue.dayend.mongo;

import org.jspecify.annotations.NullMarked;
