/** What lies in the store, and which unit or device it was used for (C12). */
@NullMarked
package io.guichet.equipment.consumable;

import org.jspecify.annotations.NullMarked;
