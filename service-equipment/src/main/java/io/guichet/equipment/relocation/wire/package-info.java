/** Names of the relocation events. */
@NullMarked
package io.guichet.equipment.relocation.wire;

import org.jspecify.annotations.NullMarked;
