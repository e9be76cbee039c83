/** Tests of the figures. */
@NullMarked
package io.guichet.equipment.figures.kafka;

import org.jspecify.annotations.NullMarked;
