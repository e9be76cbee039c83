/** Names of the round events. */
@NullMarked
package io.guichet.equipment.round.wire;

import org.jspecify.annotations.NullMarked;
