/** A request that is sent again with the same key has one effect and the same answer. */
@NullMarked
package io.guichet.platform.idempotency;

import org.jspecify.annotations.NullMarked;
