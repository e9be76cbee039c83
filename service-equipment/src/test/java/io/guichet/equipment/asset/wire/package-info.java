@NullMarked
package io.guichet.equipment.asset.wire;

import org.jspecify.annotations.NullMarked;
