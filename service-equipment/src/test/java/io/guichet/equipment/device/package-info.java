/** Devices for tests. */
@NullMarked
package io.guichet.equipment.device;

import org.jspecify.annotations.NullMarked;
