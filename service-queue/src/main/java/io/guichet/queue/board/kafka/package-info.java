/** The board listens to the tickets and halls of its own service, as any other reader would. */
@NullMarked
package io.guichet.queue.board.kafka;

import org.jspecify.annotations.NullMarked;
