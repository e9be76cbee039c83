/** Tests of the scan feature. */
@NullMarked
package io.guichet.equipment.scan;

import org.jspecify.annotations.NullMarked;
