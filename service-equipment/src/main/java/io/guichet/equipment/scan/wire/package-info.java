/** Names of the scan events. */
@NullMarked
package io.guichet.equipment.scan.wire;

import org.jspecify.annotations.NullMarked;
