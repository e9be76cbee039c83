/** Names of the software events. */
@NullMarked
package io.guichet.equipment.software.wire;

import org.jspecify.annotations.NullMarked;
