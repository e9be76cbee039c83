/** The monthly bulletin of a hall: figures counted from facts, words beside them, published once (W11). */
@NullMarked
package io.guichet.audit.bulletin;

import org.jspecify.annotations.NullMarked;
