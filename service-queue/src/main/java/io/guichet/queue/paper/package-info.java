/** Numbers that were written on paper in an emergency and are entered afterwards. */
@NullMarked
package io.guichet.queue.paper;

import org.jspecify.annotations.NullMarked;
