/** Names of the emergency events. */
@NullMarked
package io.guichet.equipment.emergency.wire;

import org.jspecify.annotations.NullMarked;
