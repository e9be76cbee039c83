/** Windows, permits, refused sessions and hours kept in MongoDB. */
@NullMarked
package io.guichet.queue.window.mongo;

import org.jspecify.annotations.NullMarked;
