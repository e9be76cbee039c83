/** Tests of its events. */
@NullMarked
package io.guichet.equipment.charge.wire;

import org.jspecify.annotations.NullMarked;
