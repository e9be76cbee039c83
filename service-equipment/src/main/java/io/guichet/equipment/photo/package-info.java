/** Photos that a thing of this service shows: a device, a work order, a hand-over. */
@NullMarked
package io.guichet.equipment.photo;

import org.jspecify.annotations.NullMarked;
