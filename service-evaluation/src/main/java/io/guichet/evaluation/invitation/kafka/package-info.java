/** Hears from the queue that a service has ended. */
@NullMarked
package io.guichet.evaluation.invitation.kafka;

import org.jspecify.annotations.NullMarked;
