@NullMarked
package io.guichet.equipment.custody.wire;

import org.jspecify.annotations.NullMarked;
