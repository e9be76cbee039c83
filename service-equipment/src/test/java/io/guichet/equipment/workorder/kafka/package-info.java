/** Tests of what opens work orders by itself. */
@NullMarked
package io.guichet.equipment.workorder.kafka;

import org.jspecify.annotations.NullMarked;
