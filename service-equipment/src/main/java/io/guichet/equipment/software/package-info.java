/** What may be installed on a device, who allowed it, and until when (C2). */
@NullMarked
package io.guichet.equipment.software;

import org.jspecify.annotations.NullMarked;
