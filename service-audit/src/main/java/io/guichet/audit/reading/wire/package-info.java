/** Names and fields of the readings' events. */
@NullMarked
package io.guichet.audit.reading.wire;

import org.jspecify.annotations.NullMarked;
