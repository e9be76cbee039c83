/** Tests of the plan events. */
@NullMarked
package io.guichet.equipment.plan.wire;

import org.jspecify.annotations.NullMarked;
