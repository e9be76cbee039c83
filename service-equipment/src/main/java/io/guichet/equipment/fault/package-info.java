/** What is out of order: reported by staff, by the public, or by a device that fell silent; the control room's list. */
@NullMarked
package io.guichet.equipment.fault;

import org.jspecify.annotations.NullMarked;
