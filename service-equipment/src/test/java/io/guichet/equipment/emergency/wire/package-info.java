@NullMarked
package io.guichet.equipment.emergency.wire;

import org.jspecify.annotations.NullMarked;
