/** Hears from the queue how the organisation is defined. */
@NullMarked
package io.guichet.equipment.organisation.kafka;

import org.jspecify.annotations.NullMarked;
