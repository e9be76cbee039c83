/** Tests of what plans hear. */
@NullMarked
package io.guichet.equipment.plan.kafka;

import org.jspecify.annotations.NullMarked;
