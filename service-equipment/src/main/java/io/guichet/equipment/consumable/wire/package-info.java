/** Names of the consumable events. */
@NullMarked
package io.guichet.equipment.consumable.wire;

import org.jspecify.annotations.NullMarked;
