/** Tests of rounds. */
@NullMarked
package io.guichet.equipment.round;

import org.jspecify.annotations.NullMarked;
