/** Tests of what charges hear. */
@NullMarked
package io.guichet.equipment.charge.kafka;

import org.jspecify.annotations.NullMarked;
