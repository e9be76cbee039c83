@NullMarked
package io.guichet.equipment.closingcheck.wire;

import org.jspecify.annotations.NullMarked;
