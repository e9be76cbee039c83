/** What becomes of a matter after the visit: by when it is decided, and that its result was told. */
@NullMarked
package io.guichet.queue.result;

import org.jspecify.annotations.NullMarked;
