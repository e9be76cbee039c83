/** Hears from the queue how the organisation is defined. */
@NullMarked
package io.guichet.audit.organisation.kafka;

import org.jspecify.annotations.NullMarked;
