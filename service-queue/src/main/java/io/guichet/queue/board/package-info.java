/** What hangs on the wall of a hall: the last calls, in a sequence without gaps. */
@NullMarked
package io.guichet.queue.board;

import org.jspecify.annotations.NullMarked;
