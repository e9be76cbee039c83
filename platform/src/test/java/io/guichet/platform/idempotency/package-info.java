@NullMarked
package io.guichet.platform.idempotency;

import org.jspecify.annotations.NullMarked;
