/** Tests of the figures. */
@NullMarked
package io.guichet.equipment.figures.mongo;

import org.jspecify.annotations.NullMarked;
