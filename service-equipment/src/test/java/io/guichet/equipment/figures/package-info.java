/** Tests of the figures. */
@NullMarked
package io.guichet.equipment.figures;

import org.jspecify.annotations.NullMarked;
