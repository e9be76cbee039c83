/** The paper in the visitor's hand, as text and as bytes for a printer. */
@NullMarked
package io.guichet.queue.slip;

import org.jspecify.annotations.NullMarked;
