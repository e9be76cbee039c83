@NullMarked
package io.guichet.equipment.print;

import org.jspecify.annotations.NullMarked;
