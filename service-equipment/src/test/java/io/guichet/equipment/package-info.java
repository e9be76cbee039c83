/** Tests of the equipment service as a whole. */
@NullMarked
package io.guichet.equipment;

import org.jspecify.annotations.NullMarked;
