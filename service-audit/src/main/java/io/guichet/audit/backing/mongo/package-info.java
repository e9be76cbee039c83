/** Lists of events as documents. */
@NullMarked
package io.guichet.audit.backing.mongo;

import org.jspecify.annotations.NullMarked;
