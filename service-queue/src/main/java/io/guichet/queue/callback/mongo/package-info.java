/** Callbacks in MongoDB, name, phone and words sealed. */
@NullMarked
package io.guichet.queue.callback.mongo;

import org.jspecify.annotations.NullMarked;
