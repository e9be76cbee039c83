@NullMarked
package io.guichet.equipment.fault.wire;

import org.jspecify.annotations.NullMarked;
