/** Readings as documents, until their events are sent. */
@NullMarked
package io.guichet.audit.reading.mongo;

import org.jspecify.annotations.NullMarked;
