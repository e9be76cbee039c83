/** Boards in MongoDB. */
@NullMarked
package io.guichet.queue.board.mongo;

import org.jspecify.annotations.NullMarked;
