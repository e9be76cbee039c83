/** What plans, rounds, software and charges need to know of a device; the registry is the asset's. */
@NullMarked
package io.guichet.equipment.device;

import org.jspecify.annotations.NullMarked;
