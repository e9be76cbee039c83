@NullMarked
package io.guichet.equipment.permit.wire;

import org.jspecify.annotations.NullMarked;
