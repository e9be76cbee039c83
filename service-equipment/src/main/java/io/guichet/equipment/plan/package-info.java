/** When a device is maintained: by the calendar, by a meter, whichever comes first. */
@NullMarked
package io.guichet.equipment.plan;

import org.jspecify.annotations.NullMarked;
