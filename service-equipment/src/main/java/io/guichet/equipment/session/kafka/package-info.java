/** Hears from the queue which windows are opened and closed. */
@NullMarked
package io.guichet.equipment.session.kafka;

import org.jspecify.annotations.NullMarked;
