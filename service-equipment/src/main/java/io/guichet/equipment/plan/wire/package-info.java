/** Names and fields of the plan events: ids, codes and numbers only. */
@NullMarked
package io.guichet.equipment.plan.wire;

import org.jspecify.annotations.NullMarked;
