/** How reliable devices are, how well they are kept, and what they cost: by published formulas. */
@NullMarked
package io.guichet.equipment.figures;

import org.jspecify.annotations.NullMarked;
