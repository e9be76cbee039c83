/** Consumables over HTTP. */
@NullMarked
package io.guichet.equipment.consumable.http;

import org.jspecify.annotations.NullMarked;
