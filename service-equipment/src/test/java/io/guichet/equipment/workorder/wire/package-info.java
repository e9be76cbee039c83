@NullMarked
package io.guichet.equipment.workorder.wire;

import org.jspecify.annotations.NullMarked;
