/** Tests of the consumable feature. */
@NullMarked
package io.guichet.equipment.consumable;

import org.jspecify.annotations.NullMarked;
