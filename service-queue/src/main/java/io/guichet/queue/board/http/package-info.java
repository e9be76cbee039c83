/** The board over HTTP: as a whole and as a stream. */
@NullMarked
package io.guichet.queue.board.http;

import org.jspecify.annotations.NullMarked;
