/** What should not happen at a device, and who answers for it (C2, C3, C6, C7). */
@NullMarked
package io.guichet.equipment.incident;

import org.jspecify.annotations.NullMarked;
