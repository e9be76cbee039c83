/** Names of the closing-check events. */
@NullMarked
package io.guichet.equipment.closingcheck.wire;

import org.jspecify.annotations.NullMarked;
